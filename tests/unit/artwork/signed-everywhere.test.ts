import { beforeAll, describe, expect, it } from 'vitest';
import { inset, toCanvas, toStage } from '#artwork/canvas.ts';
import { TextTooLongError } from '#artwork/fit-text.ts';
import { type ArtworkAssets, drawArtwork } from '#artwork/to-svg.ts';
import { type FormatId, formats, toFormat } from '#domain/artwork/format.ts';
import { type LookId, looks } from '#domain/artwork/looks.ts';
import type { MessageKind } from '#domain/artwork/messages/index.ts';
import { motifIds } from '#domain/artwork/motifs.ts';
import { type JobWish, readTestAssets, testPhoto, toTestJob } from '../../support/artwork-job.ts';
import { sample } from '../../support/is-full-run.ts';
import { doTouch, toInkLines } from '../../support/scene-ink.ts';

const month = 'Tháng hành động vì bình đẳng giới và phòng ngừa, ứng phó với bạo lực trên cơ sở giới năm 2025';
const wishes: Partial<Record<MessageKind, JobWish>> = {
  theme: { text: 'Bình đẳng giới và an toàn cho phụ nữ và trẻ em gái trong kỷ nguyên số' },
  title: { text: `Hưởng ứng ${month}` },
  slogan: { text: 'Chấm dứt bạo lực, vun đắp yêu thương.' },
  launch: {
    text: `Lễ phát động ${month}`,
    heading: 'Lễ phát động',
    theme: 'Bình đẳng giới và an toàn cho phụ nữ và trẻ em gái trong kỷ nguyên số',
    details: ['Thời gian: 8 giờ 00, ngày 15/11/2025', 'Địa điểm: Hội trường UBND phường Kỳ Lừa'],
  },
  own: { text: 'Nhà văn hóa khối 5 luôn mở cửa cho người cần giúp' },
};
const kinds = Object.keys(wishes) as MessageKind[];
const longLines = [
  'Ủy ban nhân dân phường Kỳ Lừa, tỉnh Lạng Sơn',
  'Ban Vì sự tiến bộ của phụ nữ và Bình đẳng giới',
  'Hội Liên hiệp Phụ nữ phường Kỳ Lừa',
];
const logo = { href: 'data:image/png;base64,AAAA', widthPx: 300, heightPx: 200 };
const logos = [logo, { ...logo, widthPx: 200 }];

/** Every look in every format and with every kind of message; the motifs take turns. */
const rows = formats.flatMap(({ id: format }) =>
  (Object.keys(looks) as LookId[]).flatMap((look) => kinds.map((kind) => ({ format, look, kind }))),
);
const least = 0.03;

describe('the safe area', () => {
  let assets: ArtworkAssets;
  beforeAll(async () => {
    assets = await readTestAssets();
  });

  /** @returns what lies outside or over something else; undefined where the words are too long. */
  async function findProblems(row: (typeof rows)[number], at: number, isSigned: boolean) {
    const motif = motifIds[at % motifIds.length] ?? 'embrace';
    const wish = { ...wishes[row.kind], ...row, picture: { motif }, agency: isSigned ? longLines : [] };
    const ownPhoto = { photo: testPhoto, photoCredit: 'Hội Liên hiệp Phụ nữ phường Kỳ Lừa' };
    const job = { ...toTestJob({ ...wish, ...ownPhoto }), ...(isSigned && { agencyLogos: logos }) };
    try {
      const { pages } = await drawArtwork(job, assets);
      const stage = toStage(toCanvas(toFormat(row.format)));
      const { left, top, width, height } = inset(stage.trim, stage.short * least);
      const lines = toInkLines(pages[0]);
      const images = pages[0].items.flatMap((item) =>
        item.kind === 'image' && !item.clip
          ? [
              {
                text: 'a logo',
                left: item.x,
                right: item.x + item.width,
                top: item.y,
                bottom: item.y + item.height,
              },
            ]
          : [],
      );
      const isRing = row.format === 'khung-avatar';
      const outside = isRing
        ? []
        : [...lines, ...images].filter(
            (ink) =>
              ink.left < left || ink.top < top || ink.right > left + width || ink.bottom > top + height,
          );
      const over = lines.flatMap((line, index) =>
        lines.slice(index + 1).filter((other) => doTouch(line.glyphs, other.glyphs)),
      );
      return [...outside, ...over].map(({ text }) => `${Object.values(row).join(' ')}: ${text}`);
    } catch (error) {
      if (error instanceof TextTooLongError) return undefined;
      throw error;
    }
  }

  it.each([
    ['alone', false, 0],
    ['under three long lines and two logos', true, 0.12],
  ] as const)(
    'is crossed by nothing, whatever is said, %s',
    async (_, isSigned, refused) => {
      const tried = sample(rows, 7);
      const found: (string[] | undefined)[] = [];
      for (const [at, row] of tried.entries()) found.push(await findProblems(row, at, isSigned));
      expect(found.flatMap((problems) => problems ?? [])).toEqual([]);
      const tooLong = tried.filter((_row, at) => found[at] === undefined);
      expect(tooLong.length / tried.length).toBeLessThanOrEqual(refused);
    },
    600_000,
  );

  it('is named by every format that a look is published in', () => {
    expect(new Set(rows.map(({ format }) => format as FormatId)).size).toBe(formats.length);
  });
});
