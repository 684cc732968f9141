import { describe, expect, it } from 'vitest';
import { drawFlagMarks } from '#artwork/pdf/print-sheet.ts';
import { toTextLines } from '#artwork/text-lines.ts';
import { drawArtwork } from '#artwork/to-svg.ts';
import type { LookId } from '#domain/artwork/looks.ts';
import { type JobWish, readTestAssets, toTestJob } from '../../support/artwork-job.ts';
import { type InkLine, toInkLines } from '../../support/scene-ink.ts';
import { toPdfInput } from './pdf-scene.ts';

const couplet = 'Chấm dứt bạo lực, vun đắp yêu thương.';
const theme = 'Bình đẳng giới và an toàn cho phụ nữ và trẻ em gái trong kỷ nguyên số';
const month =
  'Hưởng ứng Tháng hành động vì bình đẳng giới và phòng ngừa, ứng phó với bạo lực trên cơ sở giới năm 2025';
const looks: LookId[] = ['minh-hoa', 'trang-trong', 'cong-dong', 'nen-cam', 'chu-lon'];
/** Of one flag with its bleed, in canvas units of the 1:10 file. */
const flagWidth = 660;

async function draw(wish: JobWish) {
  const { pages, canvas } = await drawArtwork(toTestJob(wish), await readTestAssets());
  return { scene: pages[0], canvas, texts: toTextLines(pages[0]).map(({ text }) => text) };
}

describe('flags beside each other', () => {
  it.each<LookId>(['minh-hoa', 'nen-cam', 'trang-trong'])(
    'set the halves of a couplet in %s on common baselines',
    async (look) => {
      const { scene } = await draw({ text: couplet, format: 'co-doi-0.6x2m', look });
      const words = scene.items.flatMap((item) => (item.kind === 'text' ? [item] : []));
      const find = (text: string) => words.find((item) => item.text.toLowerCase() === text);
      for (const [one, other] of [
        ['chấm', 'vun'],
        ['dứt', 'đắp'],
        ['bạo', 'yêu'],
        ['lực', 'thương'],
      ] as const) {
        expect(find(one)?.x).toBeLessThan(flagWidth);
        expect(find(other)?.x).toBeGreaterThan(flagWidth);
        expect(find(other)?.baseline).toBe(find(one)?.baseline);
      }
    },
  );

  it.each<LookId>(['nen-cam', 'minh-hoa', 'trang-trong', 'chu-lon'])(
    'set a theme of seventeen syllables in %s downwards on two of them, in capitals of 36 mm',
    async (look) => {
      const { scene } = await draw({ text: theme, format: 'co-doi-0.6x2m', look });
      const words = scene.items.flatMap((item) => (item.kind === 'text' ? [item] : []));
      for (const word of theme.split(' ')) {
        const alone = words.filter(({ text }) => text.toLowerCase() === word.toLowerCase());
        // 0.7 of an em is a capital's height, and the file is 1:10 in tenths of a millimetre.
        expect(Math.max(...alone.map(({ size }) => size * 0.7)), word).toBeGreaterThanOrEqual(36);
      }
    },
  );

  it('say the whole sentence from the first to the last, each with the month and its dates', async () => {
    const { texts } = await draw({ text: theme, format: 'co-day-0.6x2m', look: 'nen-cam' });
    expect(texts.filter((text) => text === '15/11 – 15/12/2025')).toHaveLength(3);
    const said = texts.join(' ');
    let from = 0;
    for (const word of theme.split(' ')) {
      const at = said.indexOf(word, from);
      expect(at, word).toBeGreaterThanOrEqual(from);
      from = at + word.length;
    }
  });

  it('keep every letter within its own flag', async () => {
    for (const [format, text] of [
      ['co-doi-0.6x2m', couplet],
      ['co-day-0.6x2m', theme],
    ] as const) {
      const { scene } = await draw({ text, format, agency: ['Ủy ban nhân dân phường Kỳ Lừa'] });
      const glyphs = toInkLines(scene).flatMap((line: InkLine) => line.glyphs);
      const crossing = glyphs.filter(({ left, right }) => {
        const flag = Math.floor(left / flagWidth) * flagWidth;
        return left < flag + 80 - 0.5 || right > flag + flagWidth - 80 + 0.5;
      });
      expect(crossing).toEqual([]);
    }
  });

  it.each(looks)('keep every form within its own flag in %s', async (look) => {
    for (const [format, count] of [
      ['co-doi-0.6x2m', 2],
      ['co-day-0.6x2m', 3],
    ] as const) {
      // Long lines of a unit move the words, and what stands below them, to where forms once ran over a neighbour's date.
      const agency = [
        'Trung tâm Bảo trợ xã hội và Công tác xã hội trẻ em, phụ nữ và người cao tuổi tỉnh Bà Rịa',
      ];
      const { scene } = await draw({ text: month, format, look, agency });
      const sides = scene.items.flatMap((item) => {
        if (item.kind !== 'drawing') return [];
        const flag = Math.min(count - 1, Math.floor((item.x + 1) / flagWidth));
        const xs = item.paths.flatMap(({ d }) =>
          [...d.matchAll(/(-?[\d.]+) (-?[\d.]+)/g)].map(([, x]) => item.x + Number(x) * item.scaleX),
        );
        return xs.map((x) => x - flag * flagWidth);
      });
      expect(Math.min(...sides)).toBeGreaterThan(-1);
      expect(Math.max(...sides)).toBeLessThan(flagWidth + 1);
    }
  });

  it('of a row stress what the sentence does, and are all set in lines where one has many syllables', async () => {
    const { texts } = await draw({ text: month, format: 'co-day-0.6x2m', agency: [] });
    expect(texts.join(' | ')).toContain('Tháng hành động');
    expect(texts).not.toContain('Tháng');
  });

  it('each say what cannot be parted', async () => {
    const { texts } = await draw({ text: 'Sống', format: 'co-doi-0.6x2m' });
    expect(texts.filter((text) => text === 'Sống')).toHaveLength(2);
  });

  it('have marks above and below to be cut apart by', () => {
    const { canvas, facts } = toPdfInput('co-doi-0.6x2m');
    expect(drawFlagMarks(canvas, facts.format).map((mark) => mark.split(' ')[0])).toEqual([
      '630',
      '630',
      '690',
      '690',
    ]);
    expect(drawFlagMarks(canvas, toPdfInput('a4').facts.format)).toEqual([]);
  });

  it('have no QR code, through which they would be cut apart', async () => {
    const job = { ...toTestJob({ format: 'co-doi-0.6x2m' }), qrAddress: 'https://example.vn/' };
    const plain = await drawArtwork(toTestJob({ format: 'co-doi-0.6x2m' }), await readTestAssets());
    const { pages } = await drawArtwork(job, await readTestAssets());
    expect(pages[0].items).toEqual(plain.pages[0].items);
  });
});
