import { describe, expect, it } from 'vitest';
import { toTextLines } from '#artwork/text-lines.ts';
import { drawArtwork } from '#artwork/to-svg.ts';
import type { ArtworkJob } from '#domain/artwork/artwork.ts';
import type { FormatId } from '#domain/artwork/format.ts';
import { readTestAssets, toTestJob } from '../../support/artwork-job.ts';

const logo = { href: 'data:image/png;base64,AAAA', widthPx: 300, heightPx: 200 };
const agency = ['UBND tỉnh Lạng Sơn', 'Phường Kỳ Lừa'];

describe('a unit’s logos', () => {
  it.each(['vuong', 'a4', 'bang-ron-6x1m', 'co-phuon-0.6x2m'] satisfies FormatId[])(
    'keep their shape and stay in the safe area of %s',
    async (format) => {
      const job = { ...toTestJob({ format, agency }), agencyLogos: [logo, { ...logo, widthPx: 200 }] };
      const {
        pages: [scene],
        canvas,
      } = await drawArtwork(job, await readTestAssets());
      const images = scene.items.filter((item) => item.kind === 'image');
      expect(images.map(({ width, height }) => Math.round((width / height) * 10) / 10)).toEqual([1.5, 1]);
      const { trim } = canvas;
      for (const { x, y, width, height } of images) {
        expect(x).toBeGreaterThan(trim.left);
        expect(y).toBeGreaterThan(trim.top);
        expect(x + width).toBeLessThan(trim.left + trim.width);
        expect(y + height).toBeLessThan(trim.top + trim.height);
      }
    },
  );

  it('stand above the name on a flag, which would be broken beside them, and beside it on a banner', async () => {
    const lines = ['Ủy ban nhân dân phường Kỳ Lừa', 'Phòng Văn hóa – Xã hội'];
    const draw = async (format: FormatId) => {
      const job = { ...toTestJob({ format, agency: lines }), agencyLogos: [logo, logo] };
      const { pages } = await drawArtwork(job, await readTestAssets());
      const { items } = pages[0];
      const bottom = Math.max(
        ...items.flatMap((item) => (item.kind === 'image' ? [item.y + item.height] : [])),
      );
      const name = toTextLines(pages[0]).find(({ text }) => text.startsWith('Phòng'));
      const top = (name?.items[0]?.baseline ?? 0) - (name?.items[0]?.size ?? 0);
      return { text: name?.text, isBelow: top >= bottom };
    };
    expect(await draw('co-phuon-0.6x2m')).toEqual({ text: 'Phòng Văn hóa – Xã hội', isBelow: true });
    expect(await draw('bang-ron-6x1m')).toEqual({ text: 'Phòng Văn hóa – Xã hội', isBelow: false });
  });

  it('leave a long theme its room: the unit shrinks before the words are refused', async () => {
    const text =
      'Đảm bảo an sinh xã hội, tăng quyền năng và tạo cơ hội cho phụ nữ và trẻ em gái nhằm thực hiện bình đẳng giới và xóa bỏ bạo lực trên cơ sở giới';
    const lines = [
      'Ủy ban nhân dân tỉnh Lạng Sơn',
      'Ủy ban nhân dân phường Kỳ Lừa',
      'Phòng Văn hóa – Xã hội',
    ];
    for (const [format, look] of [
      ['vuong', 'minh-hoa'],
      ['bang-ron-3x1m', 'nen-cam'],
      ['bang-ron-3x1m', 'nen-trang'],
    ] as const) {
      const job = {
        ...toTestJob({ format, look, text, kind: 'theme', agency: lines }),
        agencyLogos: [logo, logo],
      };
      await expect(drawArtwork(job, await readTestAssets()), `${format} ${look}`).resolves.toBeDefined();
    }
  });

  it('stand alone where the unit has no lines', async () => {
    const {
      pages: [scene],
    } = await drawArtwork({ ...toTestJob(), agencyLogos: [logo] }, await readTestAssets());
    expect(scene.items.filter(({ kind }) => kind === 'image')).toHaveLength(1);
  });
});

describe('what a logo stands on', () => {
  const blue = ['#0050C0'];
  const pale = ['#FFFFFF'];
  const seal = ['#C00000', '#FFD500'];
  it.each([
    ['an opaque logo', 'nen-cam', undefined, '#FFFFFF', 'a plate'],
    ['an opaque logo', 'nen-trang', undefined, '#FFFFFF', 'a plate'],
    ['a dark logo', 'nen-cam', blue, '#FFFFFF', 'a plate'],
    ['a dark logo', 'dai-lua', blue, '#FFFFFF', 'a plate'],
    ['a dark logo', 'nen-trang', blue, '#FFF6EF', 'the field'],
    ['a dark logo', 'mot-mau', blue, '#FFFFFF', 'the field'],
    ['a white logo', 'nen-cam', pale, '#E8500E', 'the field'],
    ['a white logo', 'dai-lua', pale, '#C23A08', 'the field'],
    ['a white logo', 'nen-trang', pale, '#C23A08', 'a plate'],
    ['a white logo', 'mot-mau', pale, '#000000', 'a plate'],
    ['a red and yellow seal', 'nen-cam', seal, '#FFFFFF', 'a plate'],
  ] as const)('of %s in the look %s shows', async (_what, look, tones, ground, stands) => {
    const shown = tones ? { ...logo, tones: [...tones] } : logo;
    const {
      pages: [scene],
    } = await drawArtwork({ ...toTestJob({ look, agency }), agencyLogos: [shown] }, await readTestAssets());
    const at = scene.items.findIndex(({ kind }) => kind === 'image');
    expect(scene.items[at]).toMatchObject({ ground });
    const below = scene.items[at - 1];
    const plate = below?.kind === 'drawing' && below.paths.length === 1 && below.paths[0]?.d.endsWith('0Z');
    expect(plate ? 'a plate' : 'the field').toBe(stands);
  });
});

describe('a unit’s lines', () => {
  const read = async (unitStyle: ArtworkJob['unitStyle']) => {
    const job = {
      ...toTestJob({ look: 'nen-trang', format: 'a4', agency }),
      ...(unitStyle && { unitStyle }),
    };
    const {
      pages: [scene],
      canvas,
    } = await drawArtwork(job, await readTestAssets());
    const lines = scene.items.flatMap((item) =>
      item.kind === 'text' && agency.some((words) => words.startsWith(item.text.trim())) ? [item] : [],
    );
    return { lines, middle: canvas.width / 2 };
  };

  it.each([
    [undefined, [400, 700]],
    ['all', [700, 700]],
    ['superior', [700, 400]],
    ['none', [400, 400]],
  ] as const)('are bold as chosen: %s', async (bold, weights) => {
    const { lines } = await read(bold && { bold });
    expect(lines.map(({ weight }) => weight)).toEqual(weights);
  });

  it('stand in the middle where that is chosen', async () => {
    const [left, centre] = [await read({ align: 'left' }), await read({ align: 'center' })];
    expect(centre.lines[0]?.x).toBeGreaterThan(left.lines[0]?.x ?? Number.POSITIVE_INFINITY);
  });
});

describe('a logo on a disc', () => {
  it('lies within it whole, however wide it is', async () => {
    const wide = { ...logo, widthPx: 600, heightPx: 100 };
    const job = {
      ...toTestJob({ format: 'a4', agency }),
      agencyLogos: [wide],
      unitStyle: { plate: 'round' } as const,
    };
    const {
      pages: [scene],
    } = await drawArtwork(job, await readTestAssets());
    const at = scene.items.findIndex(({ kind }) => kind === 'image');
    const [disc, image] = [scene.items[at - 1], scene.items[at]];
    if (disc?.kind !== 'drawing' || image?.kind !== 'image')
      throw new Error('There is no disc below the logo');
    // A plate whose corners take half of its height and half of its width.
    const [, corner, end] = /^M(\S+) 0H(\S+?)C/u.exec(disc.paths[0]?.d ?? '') ?? [];
    expect(corner).toBe(end);
    expect(Math.hypot(image.width, image.height)).toBeLessThan(2 * Number(corner) * disc.scaleX);
  });
});

describe('a ceremony’s details', () => {
  it('are set below the words, each line as it is given or broken', async () => {
    const job = toTestJob({ kind: 'launch', format: 'phong-6x3m' });
    const details = ['8 giờ 00', 'Hội trường'];
    const {
      pages: [scene],
    } = await drawArtwork({ ...job, message: { ...job.message, details } }, await readTestAssets());
    const texts = scene.items.flatMap((item) => (item.kind === 'text' ? [item.text] : []));
    expect(texts.join(' ')).toMatch(/yêu thương\. 8 giờ 00 Hội trường/);
  });
});
