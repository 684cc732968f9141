import {
  BorderStyle,
  Paragraph,
  SimpleField,
  Table,
  TableBorders,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import type { PaperFoot, PaperHead } from '../paper.ts';
import { recipientsTitle, stateTitle } from '../state-title.ts';

/** A cell of a table with lines. @param link a field, since the library gives links of its own names that no two builds share */
export const toCell = (text: string, size: number, bold: boolean, link?: string): TableCell =>
  new TableCell({
    width: { size, type: WidthType.DXA },
    margins: { top: 40, bottom: 40, left: 80, right: 80 },
    children: [
      new Paragraph({
        style: 'Cell',
        children: [link ? new SimpleField(`HYPERLINK "${link}"`, text) : new TextRun({ text, bold })],
      }),
    ],
  });

/** Two columns without lines: parts of them in per cent of the measure. */
function toColumns(measure: number, parts: readonly number[], columns: readonly Paragraph[][]): Table {
  const widths = parts.map((part) => Math.round((measure * part) / 100));
  return new Table({
    width: { size: measure, type: WidthType.DXA },
    columnWidths: widths,
    borders: TableBorders.NONE,
    rows: [
      new TableRow({
        children: columns.map(
          (children, at) =>
            new TableCell({
              width: { size: widths[at] ?? 0, type: WidthType.DXA },
              borders: noLines,
              children,
            }),
        ),
      }),
    ],
  });
}

const noLine = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;
const noLines = { top: noLine, bottom: noLine, left: noLine, right: noLine };

/** The issuing body at the left, the state's title at the right, kind and summary in the middle below. */
export function toHead(
  { superior, issuer, number, placeAndDate, kind, summary }: PaperHead,
  measure: number,
): (Paragraph | Table)[] {
  const toLine = (text: string, bold: boolean): Paragraph =>
    new Paragraph({ style: 'Number', children: [new TextRun({ text, bold })] });
  // The body above is not in bold: only the one that issues is.
  const body = [...(superior ? [toLine(superior, false)] : []), ...issuer.map((text) => toLine(text, true))];
  return [
    toColumns(
      measure,
      [42, 58],
      [
        [...body, new Paragraph({ style: 'Number', text: number, spacing: { before: 120 } })],
        [
          new Paragraph({ style: 'State', text: stateTitle.name }),
          new Paragraph({
            style: 'State',
            children: [new TextRun({ text: stateTitle.motto, size: '14pt' })],
          }),
          new Paragraph({ style: 'PlaceDate', text: placeAndDate, spacing: { before: 120 } }),
        ],
      ],
    ),
    new Paragraph({ style: 'Kind', text: kind, spacing: { before: 240 } }),
    new Paragraph({ style: 'Kind', text: summary, spacing: { after: 240 } }),
  ];
}

/** Recipients at the left, the signature at the right with room to sign in. */
export function toFoot({ recipients, authority, signer }: PaperFoot, measure: number): (Paragraph | Table)[] {
  return [
    new Paragraph({ style: 'Cell' }),
    toColumns(
      measure,
      [50, 50],
      [
        [
          new Paragraph({
            style: 'Recipient',
            children: [new TextRun({ text: recipientsTitle, bold: true, italics: true, size: '12pt' })],
          }),
          ...recipients.map(
            (text) =>
              new Paragraph({
                style: 'Recipient',
                text,
                numbering: { reference: 'recipients', level: 0 },
              }),
          ),
        ],
        [
          ...authority.map((text) => new Paragraph({ style: 'Signature', text })),
          new Paragraph({ style: 'Signature', text: signer, spacing: { before: 1200 } }),
        ],
      ],
    ),
  ];
}
