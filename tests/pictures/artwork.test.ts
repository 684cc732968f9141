import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { toSvg } from '#artwork/to-svg.ts';
import { arrangementIds } from '#domain/artwork/arrangements.ts';
import type { FormatId } from '#domain/artwork/format.ts';
import { groundIds } from '#domain/artwork/grounds.ts';
import { type LookId, looks } from '#domain/artwork/looks.ts';
import type { MessageKind } from '#domain/artwork/messages/index.ts';
import { type JobWish, projectRoot, readTestAssets, toTestJob } from '../support/artwork-job.ts';
import { judgePicture, toDifference } from '../support/golden-picture.ts';

/** One format for each arrangement: five shapes, the band and the avatar frame. */
const formats = [
  'vuong',
  'doc-4x5',
  'co-phuon-0.6x2m',
  'man-hinh',
  'bang-ron-3x1m',
  'bang-ron-6x1m',
  'khung-avatar',
] as const satisfies readonly FormatId[];

const texts: Partial<Record<MessageKind, string>> = {
  theme: 'Bình đẳng giới và an toàn cho phụ nữ và trẻ em gái trong kỷ nguyên số',
  title:
    'Hưởng ứng Tháng hành động vì bình đẳng giới và phòng ngừa, ứng phó với bạo lực trên cơ sở giới năm 2025',
  slogan: 'Chấm dứt bạo lực, vun đắp yêu thương.',
  launch:
    'Lễ phát động Tháng hành động vì bình đẳng giới và phòng ngừa, ứng phó với bạo lực trên cơ sở giới năm 2025',
  certificate: 'Giấy chứng nhận',
  emblems: 'Hình dán, huy hiệu Tháng hành động năm 2025',
};
const details = ['Thời gian: 8 giờ 00, ngày 15/11/2025', 'Địa điểm: …', 'Đơn vị tổ chức: …'];
const blank = ['Thời gian: …', 'Địa điểm: …'];
const said = ['Thời gian: 8 giờ 00, ngày 15/11/2025', 'Địa điểm: Hội trường UBND phường Kỳ Lừa'];
const agency = ['Ủy ban nhân dân phường Kỳ Lừa', 'Phòng Văn hóa – Xã hội'];

const kinds = ['theme', 'title', 'slogan'] as const;
const lookIds = Object.keys(looks) as LookId[];
/** An avatar's ring and a sheet of emblems are the same in all of them as in nen-cam. */
const onGrounds: readonly LookId[] = ['minh-hoa', 'trang-trong', 'cong-dong', 'chu-lon'];
const wishes: JobWish[] = formats.flatMap((format): JobWish[] => [
  ...kinds.flatMap((kind) => [
    { format, kind, look: 'nen-cam' as const },
    // An avatar frame names no agency.
    ...(format === 'khung-avatar' ? [] : [{ format, kind, look: 'nen-cam' as const, agency }]),
  ]),
  ...lookIds
    .filter((look) => look !== 'nen-cam' && !(format === 'khung-avatar' && onGrounds.includes(look)))
    .map((look) => ({ format, kind: 'theme' as const, look, agency })),
]);

/** A ceremony's picture with lines to write on, and the sheet of emblems, in the shapes they are made for. */
const toFill = ['Trao cho: …', 'Vì: …', 'Nơi, ngày ký: …', 'Người ký: …'];
const awarded = [
  'Trao cho: Đội tuyên truyền khối phố 5',
  'Vì: đã đạt giải Nhất hội thi tìm hiểu về bình đẳng giới, phòng ngừa và ứng phó với bạo lực trên cơ sở giới',
  'Nơi, ngày ký: Kỳ Lừa, ngày 15 tháng 12 năm 2025',
  'Người ký: Chủ tịch Hội Liên hiệp Phụ nữ phường',
];
const occasions: JobWish[] = [
  ...(['vuong', 'a3'] as const).map(
    (format): JobWish => ({ format, kind: 'launch', look: 'nen-cam', details }),
  ),
  ...(['phong-6x3m', 'man-hinh', 'led-3x1'] as const).flatMap((format): JobWish[] => [
    { format, kind: 'launch', look: 'nen-cam', details: blank },
    { format, kind: 'launch', look: 'nen-cam', agency, details: said },
  ]),
  { format: 'phong-6x3m', kind: 'launch', look: 'nen-trang', agency, details: blank },
  ...(['nen-cam', 'nen-trang', 'mot-mau'] as const).map(
    (look): JobWish => ({ format: 'giay-moi-21x10', kind: 'launch', look, agency, details: said }),
  ),
  ...(['nen-cam', 'mot-mau'] as const).flatMap((look): JobWish[] => [
    { format: 'a4-ngang', kind: 'certificate', look, agency, details: toFill },
    { format: 'a4-ngang', kind: 'certificate', look, details: awarded },
  ]),
  ...lookIds
    .filter((look) => !onGrounds.includes(look))
    .flatMap((look) =>
      (['vuong', 'a4', 'man-hinh'] as const).map((format): JobWish => ({ format, kind: 'emblems', look })),
    ),
  { format: 'a4', kind: 'emblems', look: 'nen-cam', agency },
];

/** Every ground and every arrangement once, a shape for each. */
const illustrated: JobWish[] = formats
  .filter((format) => format !== 'khung-avatar')
  .map((format, at) => ({
    format,
    kind: 'slogan',
    look: 'minh-hoa',
    picture: { ground: groundIds[at] ?? 'deep', arrangement: arrangementIds[at] ?? 'horizon' },
  }));

/** What a unit's own printer prints, and sheets beside the upright ones. */
const sheets: JobWish[] = [
  ...(['nen-trang', 'mot-mau', 'minh-hoa', 'nen-cam'] as const).map(
    (look): JobWish => ({ format: 'a4-van-phong', kind: 'theme', look, agency }),
  ),
  ...lookIds.map((look): JobWish => ({ format: 'a4-ngang', kind: 'theme', look, agency })),
  ...(['minh-hoa', 'nen-cam', 'mot-mau'] as const).map(
    (look): JobWish => ({ format: 'a5', kind: 'slogan', look }),
  ),
];

/** What only a year's list makes of the orange look, and what a story's bars cover. */
const turned: JobWish[] = [
  {
    format: 'lien-ket',
    kind: 'slogan',
    look: 'nen-cam',
    picture: { ground: 'paper', arrangement: 'split' },
  },
  { format: 'a4', kind: 'slogan', look: 'nen-cam', picture: { ground: 'earth', arrangement: 'bubble' } },
  ...(['nen-cam', 'dai-lua', 'trang-trong', 'minh-hoa'] as const).map(
    (look): JobWish => ({ format: 'story', kind: 'theme', look }),
  ),
];

const toName = ({ format, kind, look, agency }: JobWish): string =>
  [look, format, kind, ...(agency ? ['signed'] : [])].join('_');
const named = [...wishes, ...occasions, ...illustrated, ...sheets, ...turned].map((wish) => ({
  ...wish,
  name: toName(wish),
  text: texts[wish.kind ?? 'slogan'],
  ...(wish.kind === 'launch' && { heading: 'Lễ phát động', theme: texts.theme }),
}));

describe('an artwork', () => {
  it.each(named)('looks as accepted: $name', async ({ name, ...wish }) => {
    const svg = await toSvg(toTestJob(wish), await readTestAssets());
    expect(await judgePicture(name, svg)).toEqual({ accepted: true });
  });
});

it('keeps no golden picture that nothing is compared with', async () => {
  const files = await readdir(join(projectRoot, 'tests/pictures/golden'));
  const pictures = files.filter((file) => file.endsWith('.png'));
  expect(pictures.sort()).toEqual(named.map(({ name }) => `${name}.png`).sort());
});

describe('toDifference', () => {
  const grey = Buffer.alloc(400, 100);

  it('is nothing between equal pictures', () => {
    expect(toDifference(grey, Buffer.from(grey))).toEqual({ mean: 0, strong: 0 });
  });

  it('weighs a faint change by its mean and counts pixels that changed strongly', () => {
    expect(toDifference(grey, Buffer.alloc(400, 110))).toEqual({ mean: 10, strong: 0 });
    const changed = Buffer.from(grey);
    changed[40] = 200;
    expect(toDifference(grey, changed)).toEqual({ mean: 0.25, strong: 0.01 });
  });
});
