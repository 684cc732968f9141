import { AlignmentType, convertMillimetersToTwip, Document, Packer, Paragraph, TextRun } from 'docx';
import { type ReadyText, type TextBlock, toSources } from '#domain/site/ready-text.ts';
import { settleDates } from '#papers/writers/settle-dates.ts';

export interface DocxFacts {
  /** Who runs the site, named as the file's author. */
  author: string;
  /** ISO day that the file says it was made on; the content's own, so that every build gives the same bytes. */
  day: string;
}

/**
 * A Word file on A4, set as Vietnamese offices set theirs (Decree 30/2020: Times New Roman 14, margins 20 mm,
 * 30 mm on the binding side): quotations bold, notes in italics, sources at the end.
 */
export async function toDocx(text: ReadyText, facts: DocxFacts): Promise<Uint8Array> {
  const sources = toSources(text);
  const document = new Document({
    title: text.title,
    creator: facts.author,
    lastModifiedBy: facts.author,
    styles: {
      default: { document: { run: { font: 'Times New Roman', size: '14pt', language: { value: 'vi-VN' } } } },
    },
    sections: [
      {
        properties: { page: { size: pageSize, margin: margins } },
        children: [
          new Paragraph({
            alignment: AlignmentType.CENTER,
            spacing: { after: 240 },
            children: [new TextRun({ text: text.title.toLocaleUpperCase('vi'), bold: true })],
          }),
          ...text.blocks.map(toParagraph),
          new Paragraph({ spacing: { before: 240 }, children: [new TextRun({ text: 'Nguồn', bold: true })] }),
          ...sources.map(
            (source) =>
              new Paragraph({
                children: [new TextRun({ text: source, size: '11pt' })],
                bullet: { level: 0 },
              }),
          ),
        ],
      },
    ],
  });
  return settleDates(new Uint8Array(await Packer.toArrayBuffer(document)), facts.day);
}

const [width, height, edge, binding] = [210, 297, 20, 30].map(convertMillimetersToTwip) as [
  number,
  number,
  number,
  number,
];
const pageSize = { width, height };
const margins = { top: edge, bottom: edge, right: edge, left: binding };

function toParagraph({ kind, text }: TextBlock): Paragraph {
  const run = kind === 'official' ? { text: `“${text}”`, bold: true } : { text };
  const marks = {
    heading: { bold: true },
    note: { italics: true, size: '11pt' },
    own: {},
    official: {},
  } as const;
  return new Paragraph({
    spacing: { after: 120, line: 320 },
    children: [new TextRun({ ...run, ...marks[kind] })],
  });
}
