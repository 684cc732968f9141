import type { Box, Canvas } from '../canvas.ts';
import { type ItemOf, type Scene, type SceneItem, type SceneWriter, writeItem } from '../scene.ts';
import type { TextLine } from '../text-lines.ts';
import { drawImage, type PdfImages } from './draw-image.ts';
import { drawOutlines } from './draw-outlines.ts';
import type { HiddenText } from './hidden-text.ts';
import { toPdfNumber } from './pdf-syntax.ts';
import type { ToInkOperator } from './to-ink-operator.ts';
import { toPathOperators } from './to-path-operators.ts';

/** The artwork as operators, with numbers by which the structure names its parts. */
export interface DrawnScene {
  /** The words that are found and read aloud, and paper over them: they come before all that is seen. */
  hidden: string;
  operators: string;
  /** Marked content of the drawings, in the order painted. */
  drawings: number[];
  /** Marked content of each line of text. */
  lines: Map<TextLine, number>;
}

export interface DrawingParts {
  lines: readonly TextLine[];
  toInk: ToInkOperator;
  /** Sets the colour that covers the hidden words. */
  paper?: string;
  /** What is painted at all; the whole page unless said otherwise. */
  clip?: Box | undefined;
  hiddenText: HiddenText;
  images: PdfImages;
  /** Fills words in the current ink; written out unless said otherwise. */
  drawText?: (item: TextLine['items'][number]) => string;
}

/**
 * Draws the scene in canvas units, clipped to the bleed or to less. Fields and outlines are marked as nothing to be read.
 * The words to be read lie below everything: programs that know no invisible text, such as LibreOffice Draw,
 * would print them a second time over the outlines.
 */
export function drawScene(
  scene: Scene,
  { width, height }: Canvas,
  { lines, toInk, paper = inkFree, clip, hiddenText, images, drawText = drawOutlines }: DrawingParts,
): DrawnScene {
  const linesByStart = new Map<SceneItem | undefined, TextLine>(lines.map((line) => [line.items[0], line]));
  const numbers = new Map(lines.map((line, at) => [line, at]));
  const words = lines.map((line, at) => markContent('P', at, hiddenText.show(line)));
  const drawings: number[] = [];
  const drawFigure = (content: string) => {
    const number = lines.length + drawings.length;
    drawings.push(number);
    return [markContent('Figure', number, content)];
  };
  const writer: SceneWriter<string[]> = {
    rect: (rect) => [markArtifact(drawRect(rect, toInk))],
    drawing: (drawing) => drawFigure(drawDrawing(drawing, toInk)),
    image: (image) => drawFigure(drawImage(image, images)),
    text(text) {
      // The other words of a line are drawn with its first.
      const line = linesByStart.get(text);
      if (!line) return [];
      return [markArtifact([toInk(text.fill), ...line.items.map(drawText)].join('\n'))];
    },
  };
  const parts = scene.items.flatMap((item) => writeItem(writer, item));
  const page = toRect({ left: 0, top: 0, width, height });
  return {
    hidden: [...words, markArtifact(`${paper}\n${page} f`)].join('\n'),
    operators: ['q', `${clip ? toRect(clip) : page} W n`, ...parts, 'Q'].join('\n'),
    drawings,
    lines: numbers,
  };
}

const toRect = ({ left, top, width, height }: Box): string =>
  `${[left, top, width, height].map((value) => toPdfNumber(value)).join(' ')} re`;

/** Lays no ink, and hides what is below. */
export const inkFree = '0 0 0 0 k';

/** Content that the structure names by its number. */
export const markContent = (tag: 'P' | 'Figure', number: number, content: string): string =>
  `/${tag} <</MCID ${number}>> BDC\n${content}\nEMC`;

export const markArtifact = (content: string): string => `/Artifact BMC\n${content}\nEMC`;

export function drawRect(rect: ItemOf<'rect'>, toInk: ToInkOperator): string {
  const box = [rect.x, rect.y, rect.width, rect.height].map((value) => toPdfNumber(value)).join(' ');
  return `${toInk(rect.fill)}\n${box} re f`;
}

export function drawDrawing(drawing: ItemOf<'drawing'>, toInk: ToInkOperator): string {
  const { x, y, scaleX, scaleY } = drawing;
  const scale = [scaleX, scaleY].map((value) => toPdfNumber(value, 6));
  const paths = drawing.paths.map(
    ({ d, fill, evenOdd }) => `${toInk(fill)}\n${toPathOperators(d)}\n${evenOdd ? 'f*' : 'f'}`,
  );
  return ['q', `${scale[0]} 0 0 ${scale[1]} ${toPdfNumber(x)} ${toPdfNumber(y)} cm`, ...paths, 'Q'].join(
    '\n',
  );
}
