import { expect, it } from 'vitest';
import { writePdf } from '#artwork/write-pdf.ts';
import type { FormatId } from '#domain/artwork/format.ts';
import { readPdf, toEntry, toWords } from './pdf-reader.ts';
import { message, toPdfInput } from './pdf-scene.ts';

function readFacts(id: FormatId, text = message) {
  const { scene, canvas, facts } = toPdfInput(id);
  facts.job.message.text = text;
  const pdf = readPdf(writePdf([scene], canvas, { ...facts, source: 'Kế hoạch 123/KH-UBND' }));
  const info = pdf.get(toEntry(pdf.text.slice(pdf.text.lastIndexOf('trailer')), 'Info'));
  return { ...pdf, info, xmp: pdf.getStream(toEntry(pdf.catalog, 'Metadata')) };
}

it('names the file by its exact words', () => {
  const { info, xmp } = readFacts('a4');
  expect(toWords(toEntry(info, 'Title'))).toBe(message);
  expect(toWords(toEntry(info, 'Author'))).toBe('Trái Tim Cam');
  expect(xmp).toContain(`<rdf:li xml:lang="vi">${message}</rdf:li>`);
});

it('says licence, source, language and scale in XMP', () => {
  const { xmp } = readFacts('bang-ron-3x1m');
  expect(xmp).toContain(
    '<xmpRights:WebStatement>https://creativecommons.org/licenses/by/4.0/deed.vi</xmpRights:WebStatement>',
  );
  expect(xmp).toContain('<dc:source>Kế hoạch 123/KH-UBND</dc:source>');
  expect(xmp).toContain('<dc:language><rdf:Bag><rdf:li>vi</rdf:li></rdf:Bag></dc:language>');
  expect(xmp).toContain(
    'Tỉ lệ 1:10 — in phóng to 10 lần. Khổ thành phẩm 3000 × 1000 mm, chừa lề xén 30 mm mỗi cạnh.',
  );
});

it('keeps XMP well formed when the words hold marks of XML', () => {
  expect(readFacts('a4', 'Nam & nữ <bình đẳng>').xmp).toContain('Nam &amp; nữ &lt;bình đẳng&gt;');
});

it('takes its date from the month, never from a clock', () => {
  const { info, xmp } = readFacts('a4');
  expect(toEntry(info, 'CreationDate')).toBe("(D:20251115000000+07'00')");
  expect(xmp).toContain('<xmp:CreateDate>2025-11-15T00:00:00+07:00</xmp:CreateDate>');
});

it('says for which printing the inks were meant', () => {
  const { catalog, get, info, xmp } = readFacts('a4');
  const intent = get(toEntry(catalog, 'OutputIntents').slice(1, -1));
  expect(intent).toContain('/S /GTS_PDFX');
  expect(toEntry(intent, 'OutputConditionIdentifier')).toBe('(FOGRA39)');
  expect(toEntry(intent, 'RegistryName')).toBe('(http://www.color.org)');
  expect(toEntry(info, 'GTS_PDFXVersion')).toBe('(PDF/X-1a:2003)');
  expect(toEntry(info, 'Trapped')).toBe('/False');
  expect(xmp).toContain('PDF/X-1a:2003');
});
