import {
  type AlignmentType,
  BorderStyle,
  LineRuleType,
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

export interface CellForm {
  size: number;
  isHead: boolean;
  alignment: (typeof AlignmentType)[keyof typeof AlignmentType];
  /** A field, since the library gives links of its own names that no two builds share. */
  link: string | undefined;
}

/** A cell of a table with lines. */
export const toCell = (text: string, { size, isHead, alignment, link }: CellForm): TableCell =>
  new TableCell({
    width: { size, type: WidthType.DXA },
    margins: { top: 40, bottom: 40, left: 80, right: 80 },
    children: [
      new Paragraph({
        style: 'Cell',
        alignment,
        children: [link ? new SimpleField(`HYPERLINK "${link}"`, text) : new TextRun({ text, bold: isHead })],
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
    margins: { left: 0, right: 0 },
    rows: [
      new TableRow({
        cantSplit: true,
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
    new Paragraph({ style: 'Issuer', children: [new TextRun({ text, bold })] });
  // The body above is not in bold: only the one that issues is.
  const body = [
    ...(superior ?? []).map((text) => toLine(text, false)),
    ...issuer.map((text) => toLine(text, true)),
  ];
  const parts = [43, 57] as const;
  const [left, right] = parts.map((part) => (measure * part) / 100) as [number, number];
  const ownLine = Math.min(left, (issuer.at(-1)?.length ?? 0) * capital);
  return [
    toColumns(measure, parts, [
      [
        ...body,
        toRule(left, ownLine / 2),
        new Paragraph({ style: 'Number', text: number, spacing: { before: 80 } }),
      ],
      [
        new Paragraph({ style: 'State', text: stateTitle.name }),
        new Paragraph({
          style: 'State',
          children: [new TextRun({ text: stateTitle.motto, size: '13pt' })],
        }),
        toRule(right, motto),
        new Paragraph({ style: 'PlaceDate', text: placeAndDate, spacing: { before: 80 } }),
      ],
    ]),
    new Paragraph({ style: 'Kind', text: kind, spacing: { before: 240 } }),
    new Paragraph({ style: 'Kind', text: summary }),
    toRule(measure, measure / 4, 200),
  ];
}

/** In twentieths of a point: a bold capital at 12 points, and the motto at 13 points, as Times New Roman has them. */
const [capital, motto] = [150, 3180];

/** A line in the middle of a column. @param length of the line, in twentieths of a point like the column */
function toRule(column: number, length: number, after = 0): Paragraph {
  const indent = Math.max(0, Math.round((column - length) / 2));
  return new Paragraph({
    style: 'Rule',
    border: { top: { style: BorderStyle.SINGLE, size: 6, space: 1, color: '000000' } },
    indent: { left: indent, right: indent },
    spacing: { before: 60, after, line: 40, lineRule: LineRuleType.EXACT },
  });
}

/** Recipients at the left, the signature at the right with room to sign in. */
export function toFoot({ recipients, authority, signer }: PaperFoot, measure: number): (Paragraph | Table)[] {
  return [
    new Paragraph({ style: 'Cell', keepNext: true }),
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
