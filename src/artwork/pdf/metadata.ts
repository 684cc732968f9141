import { escapeXml } from '#domain/site/escape-xml.ts';
import { toLanguage } from '../scripts/all-scripts.ts';
import { toPdfDictionary, toPdfText } from './pdf-syntax.ts';

/** What a file says of itself; once for old programs (Info), once for new ones (XMP). */
export interface Metadata {
  title: string;
  author: string;
  description: string;
  keywords: string[];
  licence: { name: string; url: string };
  /** What the printer must know: scale, size, bleed. */
  instructions: string;
  /** The document that the words come from. */
  source?: string;
  /** ISO day that stands for the making: a clock would give each build other bytes. */
  day: string;
  /** Not for a press: it claims no PDF/X. */
  forOffice?: boolean;
}

/** PDF/X-1a:2003 is named here and nowhere else, so that Info and XMP agree. */
const pdfxVersion = 'PDF/X-1a:2003';
const creator = 'trai-tim-cam';

export const toInfo = (metadata: Metadata): string =>
  toPdfDictionary({
    Title: toPdfText(metadata.title),
    Author: toPdfText(metadata.author),
    Subject: toPdfText(metadata.description),
    Keywords: toPdfText(metadata.keywords.join(', ')),
    Creator: toPdfText(creator),
    Producer: toPdfText(creator),
    CreationDate: toPdfDate(metadata.day),
    ModDate: toPdfDate(metadata.day),
    Trapped: '/False',
    GTS_PDFXVersion: metadata.forOffice ? undefined : `(${pdfxVersion})`,
  });

/** Vietnam keeps one time zone all year. */
const toPdfDate = (day: string): string => `(D:${day.replaceAll('-', '')}000000+07'00')`;

const namespaces = {
  dc: 'http://purl.org/dc/elements/1.1/',
  xmp: 'http://ns.adobe.com/xap/1.0/',
  xmpRights: 'http://ns.adobe.com/xap/1.0/rights/',
  pdf: 'http://ns.adobe.com/pdf/1.3/',
  pdfx: 'http://ns.adobe.com/pdfx/1.3/',
  photoshop: 'http://ns.adobe.com/photoshop/1.0/',
} as const;

/** `photoshop:Instructions` is IPTC's field for notes to whoever uses the file. */
export function toXmp(metadata: Metadata, mediaType: 'application/pdf' | `image/${string}`): string {
  const { title, author, description, keywords, licence, instructions, source, day, forOffice } = metadata;
  const date = `${day}T00:00:00+07:00`;
  const properties = [
    write('dc:format', mediaType),
    write('dc:title', toAlternatives(title)),
    write('dc:creator', toList('Seq', [author])),
    write('dc:description', toAlternatives(description)),
    write('dc:subject', toList('Bag', keywords)),
    write('dc:language', toList('Bag', [...new Set([toLanguage(title), 'vi'])])),
    write('dc:rights', toAlternatives(licence.name)),
    ...(source ? [write('dc:source', escapeXml(source))] : []),
    write('xmpRights:Marked', 'True'),
    write('xmpRights:WebStatement', escapeXml(licence.url)),
    write('photoshop:Instructions', escapeXml(instructions)),
    write('xmp:CreateDate', date),
    write('xmp:ModifyDate', date),
    write('xmp:MetadataDate', date),
    write('xmp:CreatorTool', creator),
    ...(mediaType === 'application/pdf' ? writePdfProperties(keywords) : []),
    ...(mediaType === 'application/pdf' && !forOffice ? [write('pdfx:GTS_PDFXVersion', pdfxVersion)] : []),
  ];
  const declared = Object.entries(namespaces).map(([prefix, uri]) => `xmlns:${prefix}="${uri}"`);
  return [
    '<?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>',
    '<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">',
    `<rdf:Description rdf:about="" ${declared.join(' ')}>`,
    ...properties,
    '</rdf:Description></rdf:RDF></x:xmpmeta>',
    '<?xpacket end="r"?>',
  ].join('\n');
}

const writePdfProperties = (keywords: readonly string[]): string[] => [
  write('pdf:Producer', creator),
  write('pdf:Keywords', escapeXml(keywords.join(', '))),
  write('pdf:Trapped', 'False'),
];

const write = (name: string, value: string): string => `<${name}>${value}</${name}>`;

const toAlternatives = (text: string): string =>
  `<rdf:Alt>${['x-default', 'vi'].map((language) => `<rdf:li xml:lang="${language}">${escapeXml(text)}</rdf:li>`).join('')}</rdf:Alt>`;

const toList = (kind: 'Seq' | 'Bag', items: readonly string[]): string =>
  `<rdf:${kind}>${items.map((item) => `<rdf:li>${escapeXml(item)}</rdf:li>`).join('')}</rdf:${kind}>`;
