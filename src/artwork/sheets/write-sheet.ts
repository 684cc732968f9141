import type { Drawing } from '../drawing.ts';
import { fitLines, fitText, type TextBox, toBaseline } from '../fit-text.ts';
import { measureText } from '../measure-text.ts';
import type { StructureElement } from '../pdf/add-structure.ts';
import { drawDrawing, inkFree, markArtifact } from '../pdf/draw-scene.ts';
import { finishDocument } from '../pdf/finish-document.ts';
import { startGlyphForms } from '../pdf/glyph-forms.ts';
import { startHiddenText } from '../pdf/hidden-text.ts';
import type { Metadata } from '../pdf/metadata.ts';
import { startPdfFile } from '../pdf/pdf-file.ts';
import { toPdfDictionary, toPdfNumber } from '../pdf/pdf-syntax.ts';
import { startTaggedPage, type TaggedLine } from '../pdf/tagged-page.ts';
import type { ItemOf } from '../scene.ts';

/** Lengths are tenths of a millimetre, y downwards from the upper edge. */
export interface SheetPage {
  words: SheetWords[];
  lines: SheetLine[];
  drawings?: SheetDrawing[];
}

/** A drawing in black, white on it as paper, as large as its square allows, in the middle of it; nothing to be read. */
export interface SheetDrawing {
  drawing: Drawing;
  x: number;
  y: number;
  side: number;
}

/** Words in a box, set as large as it and its limits allow. */
export interface SheetWords extends TextBox {
  text: string;
  x: number;
  y: number;
  /** The text as it is broken already, at one size. */
  broken?: readonly string[];
  /** In the middle of the box's height; at its top otherwise. */
  inMiddle?: boolean;
}

/** A line to cut along or to write on. */
export interface SheetLine {
  from: readonly [x: number, y: number];
  to: readonly [x: number, y: number];
}

const pointsPerUnit = 72 / 254;
/** 0.28 pt: a press keeps a quarter of a point, and scissors see it. */
const lineInk = '0 0 0 1 K 1 w';

/**
 * Writes sheets of words and lines in black alone, for an office printer or a copier. The same pages give the same bytes.
 * @throws TextTooLongError when words do not fit their box, Error for a character that the typeface lacks.
 */
export function writeSheet(
  size: { width: number; height: number },
  pages: readonly SheetPage[],
  metadata: Metadata,
): Uint8Array {
  const file = startPdfFile();
  const forms = startGlyphForms();
  const hidden = startHiddenText();
  const scale = toPdfNumber(pointsPerUnit, 9);
  const matrix = `${scale} 0 0 -${scale} 0 ${toPdfNumber(size.height * pointsPerUnit, 4)} cm`;
  const ground = markArtifact(`${inkFree}\n0 0 ${size.width} ${size.height} re f`);
  const structure: StructureElement[] = [];
  const contents = pages.map(({ words, lines, drawings = [] }, index) => {
    const tagged = startTaggedPage(index, hidden, forms);
    const seen = words.map((box) => tagged.write(box.text, setWords(box)));
    structure.push(...tagged.elements);
    const drawn = lines.length > 0 ? [markArtifact([lineInk, ...lines.map(drawLine)].join('\n'))] : [];
    return file.addStream(
      [matrix, ...tagged.hidden, ground, ...drawings.map(drawInBlack), ...seen, ...drawn].join('\n'),
    );
  });
  return finishDocument(file, {
    width: size.width * pointsPerUnit,
    height: size.height * pointsPerUnit,
    contents,
    resources: toPdfDictionary({
      Font: hidden.addFonts(file),
      XObject: toPdfDictionary(forms.addForms(file)),
    }),
    structure,
    metadata,
  });
}

/** @throws TextTooLongError when the words do not fit their box. */
export function setWords({ text, x, y, broken, inMiddle = false, ...box }: SheetWords): TaggedLine[] {
  const { lines, size, leading, rise, height } = broken ? fitLines(broken, box) : fitText(text, box);
  const top = inMiddle ? y + (box.height - height) / 2 : y;
  return lines.map((words, at) => ({
    text: words,
    x: box.align === 'center' ? x + (box.width - measureText(words, box.weight) * size) / 2 : x,
    baseline: top + (rise + toBaseline(leading) + at * leading) * size,
    size,
    weight: box.weight,
  }));
}

/** A drawing in the middle of its square. */
export function toDrawingItem({ drawing, x, y, side }: SheetDrawing): ItemOf<'drawing'> {
  const scale = side / Math.max(drawing.width, drawing.height);
  return {
    kind: 'drawing',
    x: x + (side - drawing.width * scale) / 2,
    y: y + (side - drawing.height * scale) / 2,
    scaleX: scale,
    scaleY: scale,
    paths: drawing.paths,
  };
}

function drawInBlack(drawing: SheetDrawing): string {
  return markArtifact(
    drawDrawing(toDrawingItem(drawing), (fill) => (/^#fff(fff)?$/i.test(fill) ? inkFree : '0 0 0 1 k')),
  );
}

function drawLine({ from, to }: SheetLine): string {
  const [x1, y1, x2, y2] = [...from, ...to].map((value) => toPdfNumber(value));
  return `${x1} ${y1} m ${x2} ${y2} l S`;
}
