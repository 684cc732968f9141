import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Canvas } from '#artwork/canvas.ts';
import { TextTooLongError } from '#artwork/fit-text.ts';
import { type ArtworkAssets, drawArtwork } from '#artwork/to-svg.ts';
import { type FormatId, formats } from '#domain/artwork/format.ts';
import { type LookId, looks } from '#domain/artwork/looks.ts';
import { slogans, themes } from '../../fixtures/sentences.ts';
import { readTestAssets, testPhoto, toTestJob } from '../../support/artwork-job.ts';
import { propertyTimeout, toPropertyOptions } from '../../support/property-options.ts';
import { doTouch, type InkLine, toInkLines } from '../../support/scene-ink.ts';

/** Capitals with two marks reach highest, tails with a dot deepest; letters of the Central Highlands are composed. */
const extremes = [
  'BÌNH',
  'ĐẲNG',
  'Ủng',
  'ỄNH',
  'NGHIÊM',
  'TRỊ',
  'Phượng',
  'Kỵ',
  'Ặ',
  'Ê\u0306',
  'Mơ\u0306ng',
  'Čư\u0306',
  'Ƀuôr',
  'ƀĭ',
];
const words = [...new Set([...themes, ...slogans].flatMap(({ text }) => text.split(' '))), ...extremes];
const toText = (longest: number) =>
  fc
    .array(fc.constantFrom(...words), { minLength: 1, maxLength: 30 })
    .map((all) => all.join(' ').slice(0, longest).trim());
const wish = fc.record({
  text: fc.integer({ min: 1, max: 140 }).chain(toText),
  kind: fc.constantFrom('theme', 'title', 'slogan', 'launch', 'emblems'),
  details: fc.constantFrom(undefined, ['Thời gian: 8 giờ 00', 'Địa điểm: …']),
  look: fc.constantFrom(...(Object.keys(looks) as LookId[])),
  photo: fc.constantFrom(undefined, testPhoto),
  photoCredit: fc.constantFrom(undefined, 'Hội Liên hiệp Phụ nữ phường Kỳ Lừa, tỉnh Lạng Sơn'),
  format: fc.constantFrom<FormatId>(...formats.map(({ id }) => id)),
  agency: fc.array(toText(50), { maxLength: 3 }),
});

/** How far a line is from the cut, as a share of the short side; of an avatar, from its inscribed circle. */
function toMargin(line: InkLine, { trim, short }: Canvas, format: FormatId): number {
  const { left, right, top, bottom } = line;
  if (format === 'khung-avatar') {
    const radii = [left, right].flatMap((x) =>
      [top, bottom].map((y) => Math.hypot(x - short / 2, y - short / 2)),
    );
    return 0.5 - Math.max(...radii) / short;
  }
  const sides = [
    left - trim.left,
    top - trim.top,
    trim.left + trim.width - right,
    trim.top + trim.height - bottom,
  ];
  return Math.min(...sides) / short;
}

describe('every artwork, whatever it says', () => {
  let assets: ArtworkAssets;
  beforeAll(async () => {
    assets = await readTestAssets();
  });

  it(
    'keeps its words inside the safe area, apart and readable, or says that they are too long',
    async () => {
      const options = toPropertyOptions(500);
      let drawn = 0;
      const property = fc.asyncProperty(wish, async (wished) => {
        const artwork = await drawArtwork(toTestJob(wished), assets).catch((error: unknown) => {
          if (error instanceof TextTooLongError) return undefined;
          throw error;
        });
        if (!artwork) return;
        drawn += 1;
        const {
          pages: [scene],
          canvas,
        } = artwork;
        const lines = toInkLines(scene);
        expect(lines.length).toBeGreaterThan(0);
        for (const line of lines) {
          expect(line.size / canvas.short, `size of “${line.text}”`).toBeGreaterThanOrEqual(0.022);
          const least = wished.format === 'khung-avatar' ? 0 : 0.03;
          expect(toMargin(line, canvas, wished.format), `margin of “${line.text}”`).toBeGreaterThanOrEqual(
            least,
          );
        }
        const touching = lines.flatMap((line, at) =>
          lines.slice(at + 1).filter((other) => doTouch(line.glyphs, other.glyphs)),
        );
        expect(touching.map(({ text }) => text)).toEqual([]);
      });
      await fc.assert(property, options);
      expect(drawn / options.numRuns).toBeGreaterThan(0.5);
    },
    propertyTimeout,
  );
});
