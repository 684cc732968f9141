import {
  AlignmentType,
  convertMillimetersToTwip,
  Document,
  Header,
  HeadingLevel,
  Packer,
  PageNumber,
  Paragraph,
  Table,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import { emptyCell, type Paper, type PaperBlock } from '../paper.ts';
import { numbering, styles } from './docx-styles.ts';
import { toCell, toFoot, toHead } from './docx-tables.ts';
import { settleDates } from './settle-dates.ts';

export interface PaperFileFacts {
  /** ISO day that the file says it was made on; the campaign's own, so that every build gives the same bytes. */
  day: string;
  /** Where the facts come from, kept in the file's properties and not in its words. */
  description: string;
}

/** In mm: A4 and the margins of Decree 30/2020 (20–25 above and below, 30–35 at the left, 15–20 at the right). */
const [width, height, edge, left, right] = [210, 297, 20, 30, 15].map(convertMillimetersToTwip) as [
  number,
  number,
  number,
  number,
  number,
];
/** What is left for words, in twentieths of a point. */
const measure = width - left - right;

/**
 * A Word file of a paper, or of several alike that begin on a page of their own, with styles, numbering and tables
 * that Word knows as such. Parts are counted through the file.
 */
export async function toDocx(
  papers: Paper | readonly Paper[],
  { day, description }: PaperFileFacts,
): Promise<Uint8Array> {
  const all = 'blocks' in papers ? [papers] : papers;
  const author = all[0]?.head?.issuer.join(' ') ?? '';
  const document = new Document({
    title: all[0]?.title ?? '',
    creator: author,
    lastModifiedBy: author,
    description,
    styles,
    numbering,
    sections: all.map((paper) => ({
      properties: {
        titlePage: true,
        page: { size: { width, height }, margin: { top: edge, bottom: edge, left, right } },
      },
      // Pages are counted above their words, the first one silently.
      headers: { default: toPageNumber(), first: new Header({ children: [new Paragraph({})] }) },
      children: [
        ...(paper.head
          ? toHead(paper.head, measure)
          : [new Paragraph({ style: 'Kind', text: paper.title, spacing: { after: 240 } })]),
        ...paper.blocks.slice(0, -1).flatMap(toBlock),
        ...paper.blocks.slice(-1).flatMap((last) => (paper.foot ? toLast(last) : toBlock(last))),
        ...(paper.foot ? toFoot(paper.foot, measure) : []),
      ],
    })),
  });
  return settleDates(new Uint8Array(await Packer.toArrayBuffer(document)), day);
}

const toPageNumber = (): Header =>
  new Header({
    children: [
      new Paragraph({ style: 'Number', children: [new TextRun({ children: [PageNumber.CURRENT] })] }),
    ],
  });

function toBlock(block: PaperBlock): (Paragraph | Table)[] {
  switch (block.kind) {
    case 'title':
      return [new Paragraph({ heading: HeadingLevel.HEADING_1, text: block.text })];
    case 'part':
      return [toCounted(block.text, HeadingLevel.HEADING_1, 0)];
    case 'point':
      return [toCounted(block.text, HeadingLevel.HEADING_2, 1)];
    case 'text':
      return [toBody(block.text, block.leads)];
    case 'dashes':
      return block.items.map(
        ({ text }) => new Paragraph({ style: 'Item', text, numbering: { reference: 'dashes', level: 0 } }),
      );
    case 'table':
      // Word joins two tables that nothing stands between, and wants a paragraph after the last one.
      return [toTable(block), new Paragraph({ style: 'Cell' })];
  }
}

/** Dots to write on keep their places: a justified line would pull them apart. */
const toBody = (text: string, keepNext = false): Paragraph =>
  new Paragraph({
    style: 'Body',
    text,
    keepNext,
    ...(text.includes(emptyCell) && { alignment: AlignmentType.LEFT }),
  });

/** No signature stands alone on a page: the last sentence goes with it. */
const toLast = (block: PaperBlock): (Paragraph | Table)[] =>
  block.kind === 'text' ? [toBody(block.text, true)] : toBlock(block);

const toCounted = (
  text: string,
  heading: (typeof HeadingLevel)[keyof typeof HeadingLevel],
  level: number,
): Paragraph => new Paragraph({ heading, text, numbering: { reference: 'parts', level } });

function toTable({ heads, rows, widths }: Extract<PaperBlock, { kind: 'table' }>): Table {
  const columns = widths.map((percent) => Math.round((measure * percent) / 100));
  const alignments = heads.map((_, at) => findAlignment(rows.map(({ cells }) => cells[at] ?? '')));
  const toRow = (
    cells: readonly string[],
    isHead: boolean,
    links: Readonly<Record<number, string>> = {},
  ): TableRow =>
    new TableRow({
      tableHeader: isHead,
      cantSplit: true,
      children: cells.map((text, at) =>
        toCell(text, {
          size: columns[at] ?? 0,
          isHead,
          alignment: isHead ? AlignmentType.CENTER : (alignments[at] ?? AlignmentType.LEFT),
          link: links[at],
        }),
      ),
    });
  return new Table({
    width: { size: measure, type: WidthType.DXA },
    columnWidths: columns,
    rows: [toRow(heads, true), ...rows.map(({ cells, links }) => toRow(cells, false, links))],
  });
}

/** Counts stand right, so that their digits do; running numbers and what is ticked or filled in stand in the middle. */
function findAlignment(cells: readonly string[]): (typeof AlignmentType)[keyof typeof AlignmentType] {
  if (cells.every((text, at) => text === String(at + 1) || text === emptyCell || /^[☐]?$/u.test(text)))
    return AlignmentType.CENTER;
  return cells.every((text) => /^\d{1,3}(\.\d{3})*$/.test(text)) ? AlignmentType.RIGHT : AlignmentType.LEFT;
}
