import type { OpenedPdf } from './open-pdf.ts';
import { listOperations, type PdfDict, type PdfValue } from './parse-pdf.ts';

/** What a page prints, as its operations say it. */
export interface PageFacts {
  operators: Set<string>;
  /** Each colour with the operator that set it: `k 0 0 0 1`. */
  colours: Set<string>;
  /** Of lines, in points. */
  lineWidths: number[];
  /** Of the words that are found, whose outlines are as large, in points. */
  textSizes: number[];
  /** Ways of showing text: 3 shows nothing. */
  textModes: Set<number>;
  /** Line by line. */
  words: string[];
  /** What is stroked in the separation CutContour. */
  cuts: CutPath[];
}

/** Each as it lies on the page, in points. */
export interface CutPath {
  left: number;
  bottom: number;
  right: number;
  top: number;
  isClosed: boolean;
  /** Whether it leaves what is printed below it. */
  isOver: boolean;
}

type Matrix = [number, number, number, number, number, number];
interface State {
  matrix: Matrix;
  width: number;
  space: string;
  isOver: boolean;
}

const begin: State = { matrix: [1, 0, 0, 1, 0, 0], width: 1, space: '', isOver: false };

export function readPage(file: OpenedPdf, page: PdfDict): PageFacts {
  const facts: PageFacts = {
    operators: new Set(),
    colours: new Set(),
    lineWidths: [],
    textSizes: [],
    textModes: new Set(),
    words: [],
    cuts: [],
  };
  const resources = file.getDict(page.get('Resources'));
  walk(file, file.readStream(page.get('Contents')), resources, begin, facts);
  return facts;
}

function walk(file: OpenedPdf, content: string, resources: PdfDict, from: State, facts: PageFacts): void {
  let state = from;
  let path = startPath();
  const kept: State[] = [];
  let font: PdfDict = new Map();
  let [size, mode, tall] = [0, 0, 1];
  for (const { operator, operands } of listOperations(content)) {
    facts.operators.add(operator);
    const numbers = operands.filter((value): value is number => typeof value === 'number');
    if (operator === 'q') kept.push(state);
    else if (operator === 'Q') state = kept.pop() ?? from;
    else if (operator === 'cm') state = { ...state, matrix: multiply(numbers as Matrix, state.matrix) };
    else if (operator === 'w') state = { ...state, width: numbers[0] ?? 0 };
    else if (operator === 'CS') state = { ...state, space: String(operands[0]) };
    else if (operator === 'gs') {
      const named = file.getDict(resources.get('ExtGState')).get(String(operands[0]).slice(1));
      state = { ...state, isOver: file.getDict(named).get('OP') === true };
    } else if (/^([mlch]|re)$/.test(operator)) path.add(operator, numbers, state.matrix);
    else if (/^[SsBb]\*?$/.test(operator)) {
      facts.lineWidths.push(state.width * toScale(state.matrix));
      if (state.space === '/CutContour')
        facts.cuts.push(...path.boxes(operator === 's').map((box) => ({ ...box, isOver: state.isOver })));
      path = startPath();
    } else if (/^(f\*?|n)$/.test(operator)) path = startPath();
    else if (/^(g|rg|k|sc|scn)$/i.test(operator)) facts.colours.add([operator, ...numbers].join(' '));
    else if (operator === 'Tf') {
      font = file.getDict(file.getDict(resources.get('Font')).get(String(operands[0]).slice(1)));
      size = numbers[0] ?? 0;
    } else if (operator === 'Tr') mode = numbers[0] ?? 0;
    else if (operator === 'Tm') tall = toScale(numbers as Matrix);
    else if (operator === 'TJ' || operator === 'Tj') {
      facts.textModes.add(mode);
      facts.textSizes.push(size * tall * toScale(state.matrix));
      facts.words.push(decode(file, font, operands));
    } else if (operator === 'Do') {
      const name = String(operands[0]).slice(1);
      const target = file.getDict(resources.get('XObject')).get(name);
      const form = file.getDict(target);
      if (form.get('Subtype') === '/Form')
        walk(file, file.readStream(target), file.getDict(form.get('Resources')), state, facts);
    }
  }
}

/** The subpaths since something was painted last. */
function startPath() {
  const parts: { points: [number, number][]; isClosed: boolean }[] = [];
  return {
    add(operator: string, numbers: readonly number[], matrix: Matrix): void {
      if (operator === 'm') parts.push({ points: [], isClosed: false });
      const part = parts.at(-1);
      if (!part) return;
      if (operator === 'h') part.isClosed = true;
      const [a, b, c, d, e, f] = matrix;
      // The ends of lines and curves, without the curves' handles.
      const [x, y] = numbers.slice(-2);
      if (x !== undefined && y !== undefined && operator !== 're')
        part.points.push([a * x + c * y + e, b * x + d * y + f]);
    },
    boxes: (isClosing: boolean) =>
      parts.map(({ points, isClosed }) => {
        const [across, up] = [points.map(([x]) => x), points.map(([, y]) => y)];
        return {
          left: Math.min(...across),
          right: Math.max(...across),
          bottom: Math.min(...up),
          top: Math.max(...up),
          isClosed: isClosed || isClosing,
        };
      }),
  };
}

const multiply = ([a, b, c, d, e, f]: Matrix, [A, B, C, D, E, F]: Matrix): Matrix => [
  a * A + b * C,
  a * B + b * D,
  c * A + d * C,
  c * B + d * D,
  e * A + f * C + E,
  e * B + f * D + F,
];

const toScale = ([a, b, c, d]: Matrix): number => Math.sqrt(Math.abs(a * d - b * c));

/** The letters that codes stand for, by the font's own map. */
function decode(file: OpenedPdf, font: PdfDict, operands: readonly PdfValue[]): string {
  const map = file.readStream(font.get('ToUnicode'));
  const letters = new Map(
    [...map.matchAll(/<([0-9A-F]{2})> <([0-9A-F]+)>/g)].map(([, code, units = '']) => [
      Number.parseInt(code ?? '', 16),
      (units.match(/.{4}/g) ?? []).map((unit) => String.fromCharCode(Number.parseInt(unit, 16))).join(''),
    ]),
  );
  const shown = operands.flat();
  return shown
    .map((value) => (typeof value === 'object' && value !== null && 'bytes' in value ? value.bytes : ''))
    .flatMap((bytes) => [...bytes].map((byte) => letters.get(byte.charCodeAt(0)) ?? '\uFFFD'))
    .join('');
}
