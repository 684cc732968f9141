import { describe, expect, it } from 'vitest';
import { toCanvas, toStage } from '#artwork/canvas.ts';
import { crowd } from '#artwork/looks/crowd.ts';
import { drawArtwork } from '#artwork/to-svg.ts';
import { type FormatId, toFormat } from '#domain/artwork/format.ts';
import { type LookId, looks } from '#domain/artwork/looks.ts';
import { themes } from '../../fixtures/sentences.ts';
import { readTestAssets, toTestJob } from '../../support/artwork-job.ts';
import { toInkLines } from '../../support/scene-ink.ts';

const agency = ['Ủy ban nhân dân tỉnh Lạng Sơn', 'Ủy ban nhân dân phường Kỳ Lừa'];
const formats: FormatId[] = ['bia-facebook', 'story'];
const cases = formats.flatMap((format) =>
  (Object.keys(looks) as LookId[]).map((look) => [format, look] as const),
);

describe('the words of a picture for a platform', () => {
  it.each(cases)('stand where it hides nothing: %s in the look %s', async (format, look) => {
    for (const text of [themes[0]?.text ?? '', 'Chấm dứt bạo lực, vun đắp yêu thương.']) {
      const job = toTestJob({ format, look, text, agency });
      const { pages, canvas } = await drawArtwork(job, await readTestAssets());
      const { left, top, width, height } = toStage(canvas).trim;
      const lines = toInkLines(pages[0]);
      expect(lines.length).toBeGreaterThan(2);
      const hidden = lines.filter(
        (line) =>
          line.left < left || line.top < top || line.right > left + width || line.bottom > top + height,
      );
      expect(hidden.map(({ text: words }) => words)).toEqual([]);
    }
  });
});

describe('the people of a cover', () => {
  it('stand at both sides of what every device shows', () => {
    const canvas = toStage(toCanvas(toFormat('bia-facebook')));
    const { left, width } = canvas.trim;
    const people = crowd({
      room: { left: 0, top: 100, width: canvas.width, height: 300 },
      rows: 2,
      tones: ['#000', '#fff'],
      gap: '#f00',
      clear: { left, right: left + width },
    });
    const reaches = people.map(({ d }) => {
      const xs = [...d.matchAll(/(-?[\d.]+) -?[\d.]+/g)].map(([, x]) => Number(x));
      return [Math.min(...xs), Math.max(...xs)] as const;
    });
    const beside = reaches.map(([least, most]) =>
      most <= left ? 'left' : least >= left + width ? 'right' : 'on it',
    );
    expect(new Set(beside)).toEqual(new Set(['left', 'right']));
  });
});
