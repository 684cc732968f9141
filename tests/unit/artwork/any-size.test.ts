import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { toCanvas } from '#artwork/canvas.ts';
import { isBitmap } from '#artwork/emblem-art.ts';
import type { EmblemSet } from '#artwork/emblem-set.ts';
import { TextTooLongError } from '#artwork/fit-text.ts';
import { looks } from '#artwork/looks/all-looks.ts';
import { toScene } from '#artwork/to-scene.ts';
import type { LookId } from '#domain/artwork/looks.ts';
import { slogans } from '../../fixtures/sentences.ts';
import { readTestAssets, testPhoto, toTestJob } from '../../support/artwork-job.ts';
import { findInkProblems } from '../../support/ink-problems.ts';
import { isFullRun } from '../../support/is-full-run.ts';
import { propertyTimeout, toPropertyOptions } from '../../support/property-options.ts';
import { anyAgency, anyFormat, anyText, sizeFacts } from '../../support/random-wishes.ts';

const wish = fc.record({
  text: anyText(300),
  kind: fc.constantFrom('theme', 'title', 'slogan', 'launch', 'emblems'),
  details: fc.constantFrom(undefined, ['Thời gian: 8 giờ 00', 'Địa điểm: …']),
  look: fc.constantFrom(...(Object.keys(looks) as LookId[])),
  photo: fc.constantFrom(undefined, testPhoto),
  photoCredit: fc.constantFrom(undefined, 'Hội Liên hiệp Phụ nữ phường Kỳ Lừa, tỉnh Lạng Sơn'),
  format: anyFormat,
  agency: anyAgency,
});
type Wish = typeof wish extends fc.Arbitrary<infer Value> ? Value : never;

/** Wishes that once failed. */
const examples: [Wish][] = [
  // A band's unit was sized by its three lines, and had four when the second was broken.
  [
    {
      text: 'Ả',
      kind: 'theme',
      details: undefined,
      photo: undefined,
      photoCredit: undefined,
      look: 'dai-lua',
      format: { ...sizeFacts, medium: 'screen', widthPx: 1350, heightPx: 300 },
      agency: ['q', 'Ả Ả Chung ĐẲNG Ả Chung Chung Ả BÌNH Chun', 'ngừa ỢP'],
    },
  ],
  // The horn of a short line's last “ự” hung out of a flag's box further than its narrow margin allows.
  [
    {
      text: 'MẨN nối BÌNH i đó cáo bạo Chung nữ BÌNH lả lự',
      kind: 'theme',
      details: undefined,
      photo: undefined,
      photoCredit: undefined,
      look: 'nen-cam',
      format: { ...sizeFacts, medium: 'screen', widthPx: 403, heightPx: 812 },
      agency: [],
    },
  ],
  // The tail of the upper line's “g” reached the marks below it, since the layout rounds to whole units.
  [
    {
      text: 'C',
      kind: 'theme',
      details: undefined,
      photo: undefined,
      photoCredit: undefined,
      look: 'cong-dong',
      format: { ...sizeFacts, medium: 'screen', widthPx: 408, heightPx: 408 },
      agency: ['gá', 'đối giớ'],
    },
  ],
];

/** Most of the archive's slogans are shorter than this. */
const ordinary = slogans.map(({ text }) => text).filter((text) => text.length <= 80);

describe('an artwork of any size from 1:4 to 10:1', () => {
  let emblem: EmblemSet;
  beforeAll(async () => {
    const { emblems } = await readTestAssets();
    emblem = emblems['trai-tim-cam'] as EmblemSet;
  });

  it(
    'keeps words and emblem inside the safe area, apart and readable, or says that the words are too long',
    async () => {
      const options = toPropertyOptions(isFullRun ? 300 : 100);
      let drawn = 0;
      const property = fc.asyncProperty(wish, async ({ format, ...wished }) => {
        const job = toTestJob(wished);
        const canvas = toCanvas(format);
        const root = compose(() => looks[job.look].draw({ job, canvas, emblem }));
        if (!root) return;
        drawn += 1;
        const scene = await toScene(root, canvas.width, canvas.height);
        const emblems = Object.values(emblem).map((art) => (isBitmap(art) ? '' : (art.paths[0]?.d ?? '')));
        expect(emblems.flatMap((path) => findInkProblems(scene, canvas, path))).toEqual([]);
      });
      await fc.assert(property, { ...options, examples });
      expect(drawn / options.numRuns).toBeGreaterThan(0.3);
    },
    propertyTimeout,
  );

  it(
    'has room for a slogan of ordinary length',
    () => {
      const lookIds = Object.keys(looks) as LookId[];
      fc.assert(
        fc.property(
          anyFormat,
          fc.constantFrom(...lookIds),
          fc.constantFrom(...ordinary),
          (format, look, text) => {
            const canvas = toCanvas(format);
            expect(() => looks[look].draw({ job: toTestJob({ text, look }), canvas, emblem })).not.toThrow();
          },
        ),
        toPropertyOptions(isFullRun ? 600 : 200),
      );
    },
    propertyTimeout,
  );
});

/** @returns undefined when the words are too long for the size, which the build reports. */
function compose<Root>(draw: () => Root): Root | undefined {
  try {
    return draw();
  } catch (error) {
    if (error instanceof TextTooLongError && error.excess > 0) return undefined;
    throw error;
  }
}
