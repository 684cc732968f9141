import type { Canvas } from '../canvas.ts';
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
  operators: string;
  /** Marked content of the drawings, in the order painted. */
  drawings: number[];
  /** Marked content of each line of text. */
  lines: Map<TextLine, number>;
}

export interface DrawingParts {
  lines: readonly TextLine[];
  toInk: ToInkOperator;
  hiddenText: HiddenText;
  images: PdfImages;
}

/** Draws the scene in canvas units, clipped to the bleed. Plain fields are marked as nothing to be read. */
export function drawScene(
  scene: Scene,
  { width, height }: Canvas,
  { lines, toInk, hiddenText, images }: DrawingParts,
): DrawnScene {
  const linesByStart = new Map<SceneItem | undefined, TextLine>(lines.map((line) => [line.items[0], line]));
  const drawn: DrawnScene = { operators: '', drawings: [], lines: new Map() };
  const mark = (tag: string, number: number, content: string) =>
    `/${tag} <</MCID ${number}>> BDC\n${content}\nEMC`;
  let next = 0;
  const drawFigure = (content: string) => {
    drawn.drawings.push(next);
    return [mark('Figure', next++, content)];
  };
  const writer: SceneWriter<string[]> = {
    rect: (rect) => [`/Artifact BMC\n${drawRect(rect, toInk)}\nEMC`],
    drawing: (drawing) => drawFigure(drawDrawing(drawing, toInk)),
    image: (image) => drawFigure(drawImage(image, images)),
    text(text) {
      // The other words of a line are drawn with its first.
      const line = linesByStart.get(text);
      if (!line) return [];
      drawn.lines.set(line, next);
      const outlines = line.items.map(drawOutlines).join('\n');
      return [mark('P', next++, `${toInk(text.fill)}\n${outlines}\n${hiddenText.show(line)}`)];
    },
  };
  const parts = scene.items.flatMap((item) => writeItem(writer, item));
  const clip = `0 0 ${toPdfNumber(width)} ${toPdfNumber(height)} re W n`;
  return { ...drawn, operators: ['q', clip, ...parts, 'Q'].join('\n') };
}

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
