import { describe, expect, it } from 'vitest';
import type { FormatId } from '#domain/artwork/format.ts';
import type { LookId } from '#domain/artwork/looks.ts';
import { slogans, themes } from '../../fixtures/sentences.ts';
import { toTestJob } from '../../support/artwork-job.ts';
import { sample } from '../../support/is-full-run.ts';
import { type Fill, measureFill } from '../../support/measure-fill.ts';

const archive = [...new Set([...themes, ...slogans].map(({ text }) => text))];
const panels = ['nen-cam', 'nen-trang', 'dai-lua', 'mot-mau'] as const satisfies LookId[];
const all = [...panels, 'minh-hoa', 'trang-trong', 'cong-dong', 'chu-lon'] as const satisfies LookId[];

const measureAll = (texts: readonly string[], format: FormatId, look: LookId): Promise<Fill[]> =>
  Promise.all(texts.map((text) => measureFill(toTestJob({ text, format, look }))));
const toMedian = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
const toLeast = (fills: readonly Fill[], of: (fill: Fill) => number): number => Math.min(...fills.map(of));

describe('a flag of 0.6 × 2 m', () => {
  const flag = 'co-phuon-0.6x2m';

  it.each(all)('keeps its pole and its foot free in %s, and its letters large', async (look) => {
    const fills = await measureAll(sample(archive, 4), flag, look);
    expect(toLeast(fills, ({ above }) => above)).toBeGreaterThanOrEqual(100);
    expect(toLeast(fills, ({ foot }) => foot)).toBeGreaterThanOrEqual(80);
    // “Trong kỷ nguyên số” is one word to a reader: no letters are larger in a measure of half a metre.
    expect(toLeast(fills, ({ capitals }) => capitals.least)).toBeGreaterThanOrEqual(26);
    expect(toMedian(fills.map(({ capitals }) => capitals.largest))).toBeGreaterThanOrEqual(60);
    expect(toLeast(fills, ({ smallest }) => smallest)).toBeGreaterThanOrEqual(20);
    expect(toMedian(fills.map(({ share }) => share))).toBeGreaterThanOrEqual(0.33);
  });

  it.each(panels)('begins its words in the upper fifth in %s', async (look) => {
    for (const { above } of await measureAll(sample(archive, 4), flag, look))
      expect(above).toBeLessThanOrEqual(410);
  });

  it.each(all)('gives a sentence of few syllables 45 % of its height in %s', async (look) => {
    const short = ['Không im lặng', 'Hãy lên tiếng', 'Nói không với bạo lực', 'Yêu thương, không bạo lực'];
    for (const { share, capitals } of await measureAll(short, flag, look)) {
      expect(share).toBeGreaterThanOrEqual(0.45);
      expect(capitals.largest).toBeGreaterThanOrEqual(80);
    }
  });
});

describe('a long theme on a flag of 0.6 × 2 m', () => {
  const long = themes.map(({ text }) => text).filter((text) => text.split(' ').length >= 15);
  /** Capitals are wider than small letters, and lines of them stand further apart. */
  const least = { capitals: 30, others: 37 };

  it.each(all)('breaks at every breath in %s, so that its letters fill the measure', async (look) => {
    expect(long.length).toBeGreaterThanOrEqual(3);
    for (const fill of await measureAll(long, 'co-phuon-0.6x2m', look)) {
      expect(fill.capitals.least).toBeGreaterThanOrEqual(
        look === 'trang-trong' ? least.capitals : least.others,
      );
      // What is stressed, or short, is larger, but nothing shouts the rest down.
      expect(fill.capitals.largest / fill.capitals.least).toBeLessThanOrEqual(1.8);
      expect(fill.share).toBeGreaterThanOrEqual(0.27);
    }
  });

  it.each(['minh-hoa', 'cong-dong', 'chu-lon', 'trang-trong'] as const)(
    'leaves the month in %s what it does not need of the height',
    async (look) => {
      for (const { smallest } of await measureAll(long, 'co-phuon-0.6x2m', look))
        expect(smallest).toBeGreaterThanOrEqual(26);
    },
  );
});

describe('a standee of 0.8 × 1.8 m', () => {
  it.each(all)('has nothing to read in its lowest 0.3 m in %s, and its message above', async (look) => {
    const fills = await measureAll(sample(archive, 6), 'standee-0.8x1.8m', look);
    expect(toLeast(fills, ({ foot }) => foot)).toBeGreaterThanOrEqual(300);
    // A motif above its words, or words alone, reach deeper than 0.8 m.
    const deepest = look === 'minh-hoa' || look === 'chu-lon' ? 580 : 790;
    expect(toLeast(fills, ({ below }) => below)).toBeGreaterThanOrEqual(deepest);
    expect(toLeast(fills, ({ capitals }) => capitals.largest)).toBeGreaterThanOrEqual(39);
    expect(toLeast(fills, ({ smallest }) => smallest)).toBeGreaterThanOrEqual(19);
  });
});

describe('a square', () => {
  const short = archive.filter((text) => text.length <= 42);
  /** Shares of the picture that its words' field takes. */
  const fields = { panel: 0.53, picture: 0.41, column: 0.37 };
  const rows = [
    ...panels.map((look) => [look, fields.panel] as const),
    ['minh-hoa', fields.picture],
    ['cong-dong', fields.picture],
    ['chu-lon', 0.72],
    ['trang-trong', fields.column],
  ] as const;

  it.each(rows)('fills 55 % of its field with a short sentence in %s', async (look, field) => {
    const fills = await measureAll(short, 'vuong', look);
    expect(fills.length).toBeGreaterThan(3);
    expect(toLeast(fills, ({ share }) => share)).toBeGreaterThanOrEqual(0.55 * field);
  });
});

describe('a banner', () => {
  it.each([
    ['bang-ron-3x1m', 54],
    ['bang-ron-6x1m', 90],
  ] as const)('has its words over half of %s, less above a crowd, and large', async (format, leastMm) => {
    for (const look of all) {
      const fills = await measureAll(sample(archive, 8), format, look);
      expect(toMedian(fills.map(({ share }) => share)), look).toBeGreaterThanOrEqual(
        look === 'cong-dong' ? 0.42 : 0.5,
      );
      expect(
        toLeast(fills, ({ capitals }) => capitals.least),
        look,
      ).toBeGreaterThanOrEqual(leastMm);
    }
  });
});

describe('a pa nô of 4 × 3 m', () => {
  it.each(['nen-cam', 'trang-trong', 'cong-dong'] as const)(
    'has no letters below 0.1 m in %s',
    async (look) => {
      const fills = await measureAll(sample(archive, 6), 'pano-4x3m', look);
      expect(toLeast(fills, ({ capitals }) => capitals.least)).toBeGreaterThanOrEqual(100);
      expect(toMedian(fills.map(({ share }) => share))).toBeGreaterThanOrEqual(
        look === 'nen-cam' ? 0.55 : 0.38,
      );
    },
  );
});
