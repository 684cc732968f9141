import { describe, expect, it } from 'vitest';
import { writeOverview } from '#artwork/write-overview.ts';
import { readPdf, toEntry, toHiddenLines, toWords } from './pdf-reader.ts';
import { toPdfInput } from './pdf-scene.ts';

const metadata = {
  title: 'Tháng hành động năm 2025: trọn bộ',
  author: 'Trái Tim Cam',
  description: 'Xem nhanh',
  keywords: [],
  licence: { name: 'CC BY 4.0', url: 'https://example.org' },
  instructions: 'In trên A4',
  day: '2025-11-15',
};
const toPictures = (count: number) =>
  Array.from({ length: count }, (_, index) => {
    const { scene, canvas, facts } = toPdfInput('a4');
    return { scene, canvas, job: facts.job, caption: `Khẩu hiệu ${index + 1}` };
  });
const countPages = (count: number) => {
  const { catalog, get } = readPdf(writeOverview(toPictures(count), metadata));
  return Number(toEntry(get(toEntry(catalog, 'Pages')), 'Count'));
};

describe('writeOverview', () => {
  it('begins a page when a row does not fit', () => {
    expect([0, 1, 12, 13].map(countPages)).toEqual([1, 1, 1, 2]);
  });

  it('lets the title and every caption be found', () => {
    const pdf = readPdf(writeOverview(toPictures(2), metadata));
    const resources = pdf.get(toEntry(pdf.page, 'Resources'));
    const lines = toHiddenLines({ ...pdf, page: resources });
    expect(lines).toEqual([metadata.title, '1/1', 'Khẩu hiệu 1', 'Khẩu hiệu 2']);
  });

  it('prints in declared inks and black', () => {
    const { text, content } = readPdf(writeOverview(toPictures(8), metadata));
    const inks = new Set([...content.matchAll(/^(.*) k$/gm)].map(([, ink]) => ink));
    expect(inks).toEqual(new Set(['0 0 0 1', '0 .8 1 0', '0 .58 .95 0', '0 0 0 0', '0 .04 .06 0']));
    expect(content).not.toMatch(/ (rg|RG|g|G)$/m);
    expect(text).not.toContain('/Subtype /Image');
  });

  it('reads aloud the title, then each picture and its caption', () => {
    const { catalog, get } = readPdf(writeOverview(toPictures(1), metadata));
    const document = get(toEntry(get(toEntry(catalog, 'StructTreeRoot')), 'K'));
    const children = (toEntry(document, 'K').match(/\d+ 0 R/g) ?? []).map(get);
    expect(children.map((child) => toEntry(child, 'S'))).toEqual(['/P', '/P', '/Figure', '/P']);
    expect(toWords(toEntry(children[3] ?? '', 'ActualText'))).toBe('Khẩu hiệu 1');
  });

  it('holds each letter once, whatever the number of pictures', () => {
    const countForms = (count: number) =>
      readPdf(
        writeOverview(
          toPictures(count).map((picture) => ({ ...picture, caption: 'Khẩu hiệu' })),
          metadata,
        ),
      ).text.match(/\/Subtype \/Form/g)?.length;
    expect(countForms(8)).toBe(countForms(1));
  });

  it('is titled, and the same twice', () => {
    const bytes = writeOverview(toPictures(3), metadata);
    const { text, get } = readPdf(bytes);
    const info = get(toEntry(text.slice(text.lastIndexOf('trailer')), 'Info'));
    expect(toWords(toEntry(info, 'Title'))).toBe(metadata.title);
    expect(writeOverview(toPictures(3), metadata)).toEqual(bytes);
  });
});
