import { toPdfNumber } from '../pdf/pdf-syntax.ts';
import type { TaggedLine } from '../pdf/tagged-page.ts';
import { a4 } from './card-sheet.ts';
import { type ProofRow, proofAnswers, proofTitle } from './proof-words.ts';
import { setParagraph } from './set-paragraph.ts';

/** What stands where on a proof sheet; lengths are tenths of a millimetre. */
export interface PlacedProof {
  /** A page of the artwork each: the upper left corner of its trim, and the scale. */
  pictures: { x: number; y: number; scale: number }[];
  /** The title first. */
  paragraphs: { text: string; lines: TaggedLine[] }[];
  /** Boxes to tick and lines to write on, as operators. */
  lines: string[];
}

const margin = 150;
const width = a4.width - 2 * margin;
/** The labels stand in a column of their own. */
const labels = 420;
const titleSize = 60;
/** The largest size at which everything fits is taken. */
const sizes = [34, 32, 30, 28, 26, 24, 22, 20, 18, 16];
const pictureTop = 260;
const pictureHeight = 900;
const pictureGap = 60;
/** So far letters grow smaller to keep a sum or an address in one piece. */
const smallestForWholeWords = 26;
/** Of the answers, at the foot. */
const answersTop = 2330;
const answerSize = 34;
const boxSide = 50;

export function placeProof(
  rows: readonly ProofRow[],
  trim: { width: number; height: number },
  pageCount: number,
): PlacedProof {
  const pictures = placePictures(trim, pageCount);
  const top = pictureTop + trim.height * (pictures[0]?.scale ?? 0) + pictureGap;
  const set = sizes.map((size) => setRows(rows, top, size));
  const fitting = set.filter(({ bottom }) => bottom <= answersTop - pictureGap);
  const [words = fitting[0] ?? set.at(-1)] = fitting
    .filter(({ size }) => size >= smallestForWholeWords)
    .toSorted((a, b) => countBroken(a) - countBroken(b));
  const answers = placeAnswers();
  const title = setParagraph(proofTitle, { x: margin, y: margin, width, size: titleSize, weight: 900 });
  return {
    pictures,
    paragraphs: [
      { text: proofTitle, lines: title.lines },
      ...(words?.paragraphs ?? []),
      ...answers.paragraphs,
    ],
    lines: answers.lines,
  };
}

/** How many paragraphs have a word that goes over two lines. */
const countBroken = ({ paragraphs }: Pick<PlacedProof, 'paragraphs'>): number =>
  paragraphs.filter(({ text, lines }) => lines.map((line) => line.text).join(' ') !== text).length;

/** Side by side, as large as the sheet lets them be. */
function placePictures(trim: { width: number; height: number }, count: number): PlacedProof['pictures'] {
  const room = (width - (count - 1) * pictureGap) / count;
  const scale = Math.min(room / trim.width, pictureHeight / trim.height);
  return Array.from({ length: count }, (_, at) => ({
    x: margin + at * (trim.width * scale + pictureGap),
    y: pictureTop,
    scale,
  }));
}

function setRows(rows: readonly ProofRow[], top: number, size: number) {
  const paragraphs: PlacedProof['paragraphs'] = [];
  let y = top;
  for (const { label, words } of rows) {
    const heading = setParagraph(label, { x: margin, y, width: labels - size, size, weight: 700 });
    paragraphs.push({ text: label, lines: heading.lines });
    const headingEnd = y + heading.height;
    for (const text of words) {
      const box = { x: margin + labels, y, width: width - labels, size, weight: 400 } as const;
      const set = setParagraph(text, box);
      paragraphs.push({ text, lines: set.lines });
      y += set.height;
    }
    y = Math.max(y, headingEnd) + size * 0.7;
  }
  return { size, paragraphs, bottom: y };
}

/** Boxes below one another, each with a line to write on where words are asked for; then what is signed. */
function placeAnswers(): Pick<PlacedProof, 'paragraphs' | 'lines'> {
  const paragraphs: PlacedProof['paragraphs'] = [];
  const lines: string[] = [];
  const right = margin + width;
  let y = answersTop;
  const write = (text: string, x: number) => {
    const set = setParagraph(text, { x, y, width, size: answerSize, weight: 700 }).lines;
    paragraphs.push({ text, lines: set });
  };
  for (const text of proofAnswers.boxes) {
    write(text, margin + boxSide + 30);
    lines.push(`${margin} ${y - 4} ${boxSide} ${boxSide} re S`);
    if (text.endsWith(':')) lines.push(drawLevel(margin + 520, right, y + boxSide));
    y += 100;
  }
  y += 30;
  const half = width / 2;
  for (const [at, text] of proofAnswers.lines.entries()) {
    const x = margin + at * half;
    write(text, x);
    lines.push(drawLevel(x, x + half - (at === 0 ? 60 : 0), y + 230));
  }
  return { paragraphs, lines };
}

const drawLevel = (from: number, to: number, y: number): string =>
  `${toPdfNumber(from)} ${toPdfNumber(y)} m ${toPdfNumber(to)} ${toPdfNumber(y)} l S`;
