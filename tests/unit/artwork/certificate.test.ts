import { describe, expect, it } from 'vitest';
import { toCanvas } from '#artwork/canvas.ts';
import { isBitmap } from '#artwork/emblem-art.ts';
import { drawArtwork } from '#artwork/to-svg.ts';
import { toArtworkWords } from '#domain/artwork/artwork-words.ts';
import { type FormatId, toFormat } from '#domain/artwork/format.ts';
import { type LookId, looks } from '#domain/artwork/looks.ts';
import { messageKinds } from '#domain/artwork/messages/index.ts';
import { type JobWish, readTestAssets, toTestJob } from '../../support/artwork-job.ts';
import { findInkProblems } from '../../support/ink-problems.ts';

const lookIds = Object.keys(looks) as LookId[];
const empty = { recipient: '', reason: '', signed: '', signer: '' };
const typed = {
  recipient: 'Nguyễn Thị Ánh Nguyệt, Tổ trưởng tổ dân phố số 12',
  reason:
    'đã đạt giải Nhất hội thi tìm hiểu về bình đẳng giới, phòng ngừa và ứng phó với bạo lực trên cơ sở giới',
  signed: 'Kỳ Lừa, ngày 15 tháng 12 năm 2025',
  signer: 'Chủ tịch Hội Liên hiệp Phụ nữ phường',
};
const agencies = [
  [],
  ['Ủy ban nhân dân tỉnh Lạng Sơn', 'Ủy ban nhân dân phường Kỳ Lừa'],
  [
    'Sở Giáo dục và Đào tạo thành phố Hồ Chí Minh',
    'Trường Phổ thông Dân tộc bán trú Tiểu học và Trung học cơ sở số 2 xã Hướng Phùng, huyện Hướng Hóa',
    'Khối 5, phường Kỳ Lừa, tỉnh Lạng Sơn',
  ],
];

function toCertificate(words: Record<string, string>, wish: JobWish = {}) {
  const written = messageKinds.certificate.write?.(words, {
    campaign: { year: 2025, monthName: '' },
    theme: undefined,
    isSigned: false,
    toSlug: (text) => text,
  });
  if (!written) throw new Error('A certificate is a visitor’s message');
  return toTestJob({
    format: 'a4-ngang',
    ...wish,
    kind: 'certificate',
    text: written.text,
    details: written.details,
  });
}

describe('a certificate', () => {
  const cases = lookIds.flatMap((look) =>
    [empty, typed].flatMap((words) => agencies.map((agency) => ({ look, words, agency }))),
  );

  it.each(cases)(
    'keeps words and emblem inside the safe area, apart and readable: $look',
    async ({ look, words, agency }) => {
      const assets = await readTestAssets();
      const job = toCertificate(words, { look, agency });
      const { pages } = await drawArtwork(job, assets);
      const emblem = assets.emblems[job.identity];
      const paths = Object.values(emblem ?? {}).map((art) => (isBitmap(art) ? '' : (art.paths[0]?.d ?? '')));
      const canvas = toCanvas(toFormat('a4-ngang'));
      expect(paths.flatMap((path) => findInkProblems(pages[0], canvas, path))).toEqual([]);
    },
  );

  it('has lines to write on for what is left empty', async () => {
    const { pages } = await drawArtwork(toCertificate(empty), await readTestAssets());
    const texts = pages[0].items.flatMap((item) => (item.kind === 'text' ? [item.text] : []));
    // Recipient, and two lines for what was done.
    expect(texts.filter((text) => /\.{60,}$/.test(text))).toHaveLength(3);
  });

  it('says who gets it, what for, where and by whom', () => {
    expect(toArtworkWords(toCertificate(typed))).toEqual([
      'Giấy chứng nhận',
      'Tháng hành động vì bình đẳng giới và phòng ngừa, ứng phó với bạo lực trên cơ sở giới năm 2025',
      `Trao cho: ${typed.recipient}`,
      `Vì: ${typed.reason}`,
      typed.signed,
      typed.signer,
      '(ký, ghi rõ họ tên)',
    ]);
  });

  it.each<[FormatId, LookId]>([
    ['a4', 'nen-cam'],
    ['a4-van-phong', 'mot-mau'],
    ['vuong', 'nen-trang'],
    ['bang-ron-6x1m', 'dai-lua'],
  ])('is drawn as any message where no sheet lies: %s', async (format, look) => {
    const job = toCertificate(empty, { format, look });
    await expect(drawArtwork(job, await readTestAssets())).resolves.toBeDefined();
    expect(toArtworkWords(job)).not.toContain('(ký, ghi rõ họ tên)');
  });
});
