import type { OpenedPdf } from './open-pdf.ts';
import type { PdfValue } from './parse-pdf.ts';

/** What of Info XMP says too, and where. */
const pairs: readonly { key: string; from: RegExp; toInfo?: (found: string) => string }[] = [
  { key: 'Title', from: /<dc:title>.*?<rdf:li[^>]*>(.*?)<\/rdf:li>/s },
  { key: 'Author', from: /<dc:creator>.*?<rdf:li[^>]*>(.*?)<\/rdf:li>/s },
  { key: 'Subject', from: /<dc:description>.*?<rdf:li[^>]*>(.*?)<\/rdf:li>/s },
  { key: 'Keywords', from: /<pdf:Keywords>(.*?)<\/pdf:Keywords>/s },
  { key: 'Creator', from: /<xmp:CreatorTool>(.*?)<\/xmp:CreatorTool>/s },
  { key: 'Producer', from: /<pdf:Producer>(.*?)<\/pdf:Producer>/s },
  { key: 'CreationDate', from: /<xmp:CreateDate>(.*?)<\/xmp:CreateDate>/s, toInfo: toPdfDate },
  { key: 'ModDate', from: /<xmp:ModifyDate>(.*?)<\/xmp:ModifyDate>/s, toInfo: toPdfDate },
  { key: 'Trapped', from: /<pdf:Trapped>(.*?)<\/pdf:Trapped>/s },
  { key: 'GTS_PDFXVersion', from: /<pdfx:GTS_PDFXVersion>(.*?)<\/pdfx:GTS_PDFXVersion>/s },
];

export function findInfoFaults(file: OpenedPdf): string[] {
  const xmp = readXmp(file);
  if (xmp === '') return ['no XMP'];
  return pairs.flatMap(({ key, from, toInfo = (found) => found }) => {
    const said = toText(file.info.get(key));
    const found = from.exec(xmp)?.[1];
    const wanted = found === undefined ? '' : toInfo(toPlainText(found));
    return said === wanted ? [] : [`${key} is “${said}” in Info and “${wanted}” in XMP`];
  });
}

export const toXmpTitle = (file: OpenedPdf): string =>
  toPlainText(pairs[0]?.from.exec(readXmp(file))?.[1] ?? '');

const readXmp = (file: OpenedPdf): string =>
  Buffer.from(file.readStream(file.catalog.get('Metadata')), 'latin1').toString('utf8');

function toPdfDate(iso: string): string {
  const [day = '', time = '', zone = ''] = iso.split(/T|(?=[+-]\d\d:\d\d$)/);
  return `D:${day.replaceAll('-', '')}${time.replaceAll(':', '')}${zone.replace(':', "'")}'`;
}

/** A text string: UTF-16 behind its mark, single bytes otherwise; a name without its slash. */
function toText(value: PdfValue | undefined): string {
  if (typeof value === 'string') return value.slice(1);
  if (typeof value !== 'object' || value === null || !('bytes' in value)) return '';
  const { bytes } = value;
  if (!bytes.startsWith('\xfe\xff')) return bytes;
  return (bytes.slice(2).match(/../gs) ?? [])
    .map((pair) => String.fromCharCode(pair.charCodeAt(0) * 256 + pair.charCodeAt(1)))
    .join('');
}

const toPlainText = (text: string): string =>
  text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll(/&(?:apos|#39);/g, "'")
    .replaceAll('&amp;', '&');
