import { describe, expect, it } from 'vitest';
import { type ProofFacts, toProofRows } from '#artwork/sheets/proof-words.ts';
import { writeProof } from '#artwork/sheets/write-proof.ts';
import { drawArtwork } from '#artwork/to-svg.ts';
import type { ArtworkJob } from '#domain/artwork/artwork.ts';
import { type FormatId, formats } from '#domain/artwork/format.ts';
import { toOwnFormat } from '#domain/artwork/own-size.ts';
import { checkPdf } from '../../../../scripts/preflight/check-pdf.ts';
import { readTestAssets, toTestJob } from '../../../support/artwork-job.ts';
import { readPdf, toBoxMm, toEntry, toHiddenLines } from '../pdf-reader.ts';
import { toPrintFormat } from '../pdf-scene.ts';

const sha256 = '0123456789abcdef'.repeat(4);
const toFacts = (id: FormatId, job: Partial<ArtworkJob> = {}): ProofFacts => ({
  job: { ...toTestJob({ format: id, agency: ['UBND tỉnh Lạng Sơn', 'UBND phường Kỳ Lừa'] }), ...job },
  format: toPrintFormat(id),
  file: { name: 'ap-phich.pdf', bytes: 123456, sha256 },
  day: '2026-11-26',
});
const toRow = (facts: ProofFacts, label: string) =>
  toProofRows(facts)
    .find((row) => row.label === label)
    ?.words.join('\n') ?? '';
/** With spaces at which a line may end. */
const toPlain = (words: string) => words.replaceAll('\u00A0', ' ');

describe('the words of a proof sheet', () => {
  it('are every word of the artwork, also where its code leads and how many logos it has', () => {
    const words = toRow(
      toFacts('a4', {
        qrAddress: 'https://www.langson.gov.vn/',
        agencyLogos: [{ href: '', widthPx: 1, heightPx: 1 }],
      }),
      'Chữ trên ấn phẩm',
    );
    expect(toPlain(words).split('\n')).toEqual([
      'Chấm dứt bạo lực, vun đắp yêu thương.',
      'UBND tỉnh Lạng Sơn',
      'UBND phường Kỳ Lừa',
      'Tháng hành động vì bình đẳng giới và phòng ngừa, ứng phó với bạo lực trên cơ sở giới',
      '15/11 – 15/12/2025',
      'Mã QR: langson.gov.vn',
      'Lô-gô: 1',
    ]);
  });

  it('say the true size, the bleed, and the file’s scale', () => {
    const words = toRow(toFacts('bang-ron-3x1m'), 'Khổ in');
    expect(words).toContain('3000 × 1000 mm');
    expect(words).toContain('30 mm mỗi cạnh');
    expect(words).toContain('in phóng to 10 lần');
  });

  it('name a material and what is sewn for every print format, and for a size of one’s own', () => {
    for (const { id, medium } of formats) {
      if (medium === 'print') expect(toRow(toFacts(id), 'Chất liệu, gia công')).toMatch(/Giấy|Bạt|Vải/);
    }
    expect(toRow(toFacts('bang-ron-3x1m'), 'Chất liệu, gia công')).toContain('may gấp mép 40 mm');
    const own = toOwnFormat({ width: 5, height: 1, unit: 'm' });
    if (own.medium !== 'print') throw new Error('Metres are no pixels');
    expect(toRow({ ...toFacts('a4'), format: own }, 'Chất liệu, gia công')).toContain('ngoài trời');
  });

  it('cite the document, or say that the words are the unit’s own', () => {
    const { credit } = toTestJob();
    const source = 'Công văn 4076/LĐTBXH-BĐG, Bộ Nội vụ, 27/09/2023';
    expect(toRow(toFacts('a4', { credit: { ...credit, source } }), 'Nguồn câu chữ')).toBe(source);
    const { source: _none, ...own } = { source, ...credit };
    expect(toRow(toFacts('a4', { credit: own }), 'Nguồn câu chữ')).toContain('Đơn vị tự viết');
  });

  it('say which file it is, and when the sheet was made', () => {
    expect(toRow(toFacts('a4'), 'Tệp in')).toBe(`ap-phich.pdf, 123.456 byte\nSHA-256: ${sha256}`);
    expect(toRow(toFacts('a4'), 'Ngày lập phiếu')).toBe('26/11/2026');
  });
});

describe('a proof sheet', () => {
  const write = async (facts: ProofFacts) => {
    const { pages, canvas } = await drawArtwork(facts.job, await readTestAssets());
    return writeProof(pages, canvas, facts);
  };

  it.each(['a4', 'bang-ron-6x1m', 'co-phuon-0.6x2m', 'a4-van-phong'] as const)(
    'is one A4 page whose words can be read and found: %s',
    async (id) => {
      const facts = toFacts(id);
      const bytes = await write(facts);
      const pdf = readPdf(bytes);
      expect(toBoxMm(pdf.page, 'MediaBox').map((mm) => Number(mm.toFixed(1)))).toEqual([0, 0, 210, 297]);
      expect(checkPdf(bytes, 'phieu.pdf')).toEqual([]);
      const lines = toHiddenLines({ ...pdf, page: pdf.get(toEntry(pdf.page, 'Resources')) });
      expect(lines[0]).toBe('Phiếu duyệt ấn phẩm in');
      const found = toPlain(lines.join(' '));
      for (const { label, words } of toProofRows(facts))
        for (const each of [label, ...words]) expect(found).toContain(toPlain(each));
      for (const answer of ['Duyệt', 'Ngày', 'Người duyệt (ký, ghi rõ họ tên)'])
        expect(lines).toContain(answer);
      expect(await write(facts)).toEqual(bytes);
    },
  );

  it('never breaks the file’s sum, however wide its signs are', async () => {
    for (const sign of ['d', '4', '0']) {
      const wide = sign.repeat(64);
      const facts = toFacts('a4');
      const pdf = readPdf(await write({ ...facts, file: { ...facts.file, sha256: wide } }));
      const lines = toHiddenLines({ ...pdf, page: pdf.get(toEntry(pdf.page, 'Resources')) });
      expect(lines.join(' ')).toContain(wide);
    }
  });

  it('breaks an address that is longer than a line', async () => {
    const source = `https://example.gov.vn/${'a'.repeat(150)}`;
    const facts = toFacts('a4', { credit: { ...toTestJob().credit, source } });
    const pdf = readPdf(await write(facts));
    const lines = toHiddenLines({ ...pdf, page: pdf.get(toEntry(pdf.page, 'Resources')) });
    expect(lines.join('')).toContain(source);
    expect(lines).not.toContain(source);
  });
});
