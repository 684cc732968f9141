import { describe, expect, it } from 'vitest';
import { TextTooLongError } from '#artwork/fit-text.ts';
import { looks as drawings } from '#artwork/looks/all-looks.ts';
import { drawArtwork } from '#artwork/to-svg.ts';
import type { ArtworkJob } from '#domain/artwork/artwork.ts';
import { formats } from '#domain/artwork/format.ts';
import { groundIds } from '#domain/artwork/grounds.ts';
import { type LookId, looks } from '#domain/artwork/looks.ts';
import { toContrastRatio } from '#domain/identity/contrast.ts';
import { readTestAssets, testPhoto, toTestJob } from '../../support/artwork-job.ts';
import { createContrastMeasure, toContrast } from '../../support/ground.ts';
import { isTried } from '../../support/is-full-run.ts';
import { toInkLines } from '../../support/scene-ink.ts';

/** Below this share of the short side, words count as small and need 4.5 instead of 3. */
const largeFrom = 0.035;

const texts = [
  'Chấm dứt bạo lực, vun đắp yêu thương.',
  'Đảm bảo an sinh xã hội, tăng quyền năng và tạo cơ hội cho phụ nữ và trẻ em gái nhằm thực hiện bình đẳng giới và xóa bỏ bạo lực trên cơ sở giới',
];
const agencies = [
  [],
  ['Ủy ban nhân dân tỉnh Lạng Sơn', 'Ủy ban nhân dân phường Kỳ Lừa', 'Phòng Văn hóa – Xã hội'],
];

const toCeremony = (look: LookId, agency: string[] = []) =>
  toTestJob({
    format: 'man-hinh',
    look,
    agency,
    kind: 'launch',
    heading: 'Lễ phát động',
    text: 'Lễ phát động Tháng hành động vì bình đẳng giới năm 2025',
    theme: texts[1] ?? '',
    details: ['Thời gian: 8 giờ 00, ngày 15/11/2025', 'Địa điểm: Hội trường'],
  });

async function findPaleLines(job: ArtworkJob): Promise<string[]> {
  const artwork = await drawArtwork(job, await readTestAssets()).catch((error: unknown) => {
    if (error instanceof TextTooLongError) return undefined;
    throw error;
  });
  if (!artwork) return [];
  const {
    pages: [scene],
    canvas,
  } = artwork;
  const measure = createContrastMeasure(scene, canvas);
  return toInkLines(scene).flatMap((line) => {
    const share = line.size / canvas.short;
    const contrast = measure(line);
    if (contrast >= (share >= largeFrom ? 3 : 4.5)) return [];
    return [`“${line.text}” at ${(share * 100).toFixed(1)} % has ${contrast.toFixed(2)}`];
  });
}

describe('the words of an artwork', () => {
  const lookIds = Object.keys(looks) as LookId[];
  const pairs = lookIds.flatMap((look, row) =>
    formats.flatMap(({ id }, column) => (isTried(row, column, 3) ? [[look, id] as const] : [])),
  );

  it.each(pairs)(
    'stand out against their ground in %s, %s, small ones more than large',
    async (look, format) => {
      for (const text of texts) {
        for (const agency of agencies) {
          expect(
            await findPaleLines(
              toTestJob({ format, look, text, agency, photo: testPhoto, photoCredit: 'Hội Phụ nữ phường' }),
            ),
            `with ${agency.length} lines of agency`,
          ).toEqual([]);
        }
      }
    },
  );
});

describe('the words of a certificate', () => {
  it.each(Object.keys(looks) as LookId[])('stand out in the look %s', async (look) => {
    const certificate = { kind: 'certificate', text: 'Giấy chứng nhận', format: 'a4-ngang' } as const;
    expect(await findPaleLines(toTestJob({ ...certificate, look, agency: agencies[1] ?? [] }))).toEqual([]);
  });
});

describe('the words of a ceremony', () => {
  const cases = (Object.keys(looks) as LookId[])
    .filter((look) => look !== 'mot-mau')
    .flatMap((look) => groundIds.map((ground) => [look, ground] as const));

  it.each(cases)('stand out in the look %s on the ground %s', async (look, ground) => {
    const job = { ...toCeremony(look, agencies[1]), picture: { ground } };
    expect(await findPaleLines(job)).toEqual([]);
  });
});

describe('the pairs of colours that a look names', () => {
  it.each(Object.keys(looks) as LookId[])('are readable in the look %s', (look) => {
    const { colours } = toTestJob();
    const pale = drawings[look].pairs.filter(
      ({ words, ground, least }) => toContrastRatio(colours[words], colours[ground]) < least,
    );
    expect(pale).toEqual([]);
  });

  it.each(Object.keys(looks) as LookId[])(
    'hold every colour that the look %s sets words in',
    async (look) => {
      const { colours } = toTestJob();
      const job = toTestJob({ look, agency: agencies[1] ?? [] });
      const certificate = toTestJob({
        look,
        format: 'a4-ngang',
        kind: 'certificate',
        text: 'Giấy chứng nhận',
      });
      const jobs = [
        toCeremony(look),
        certificate,
        ...groundIds.map((ground) => ({ ...job, picture: { ground } })),
      ];
      const drawn = await Promise.all(jobs.map(async (each) => drawArtwork(each, await readTestAssets())));
      const used = new Set(drawn.flatMap(({ pages: [scene] }) => toInkLines(scene).map(({ fill }) => fill)));
      expect(used).toEqual(new Set(drawings[look].pairs.map(({ words }) => colours[words])));
    },
  );
});

describe('toContrast', () => {
  it.each([
    [[0, 0, 0], [255, 255, 255], 21],
    [[255, 255, 255], [255, 255, 255], 1],
    [[119, 119, 119], [255, 255, 255], 4.48],
  ])('of %j on %j is %d', (one, other, ratio) => {
    expect(toContrast(one, other)).toBeCloseTo(ratio, 2);
  });
});
