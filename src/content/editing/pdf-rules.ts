/** A straight line that a page draws, in points; it lies along x when its ends have one y. */
export interface Rule {
  x0: number;
  y0: number;
  x1: number;
  y1: number;
}

/** What a page draws, as pdf.js gives it: numbers of operations and their arguments. */
export interface PageOperators {
  fnArray: readonly number[];
  argsArray: readonly unknown[];
}

type Matrix = readonly [number, number, number, number, number, number];
type Operations = Record<string, number>;

const unmoved: Matrix = [1, 0, 0, 1, 0, 0];
/** How many numbers follow each step of a path: move, line, curve, quadratic curve, close. */
const stepLengths = [2, 2, 6, 4, 0];

/** The lines and the edges of boxes that a page shows; what only clips is not shown. */
export function readRules({ fnArray, argsArray }: PageOperators, operations: Operations): Rule[] {
  const rules: Rule[] = [];
  const saved: Matrix[] = [];
  let matrix = unmoved;
  for (const [index, operation] of fnArray.entries()) {
    const given = argsArray[index] as unknown[] | null;
    if (operation === operations.save) saved.push(matrix);
    else if (operation === operations.restore) matrix = saved.pop() ?? unmoved;
    else if (operation === operations.transform) matrix = multiply(matrix, given as unknown as Matrix);
    else if (operation === operations.paintFormXObjectBegin) {
      saved.push(matrix);
      if (given?.[0]) matrix = multiply(matrix, given[0] as Matrix);
    } else if (operation === operations.paintFormXObjectEnd) matrix = saved.pop() ?? unmoved;
    else if (operation === operations.constructPath && given && given[0] !== operations.endPath) {
      const [path] = (given[1] ?? []) as (Record<number, number> | null)[];
      if (path) rules.push(...toRules(Object.values(path), matrix));
    }
  }
  return rules;
}

function toRules(path: readonly number[], matrix: Matrix): Rule[] {
  const rules: Rule[] = [];
  let [start, at] = [move(matrix, 0, 0), move(matrix, 0, 0)];
  const draw = (to: { x: number; y: number }): void => {
    const rule = { x0: at.x, y0: at.y, x1: to.x, y1: to.y };
    if (Math.abs(at.x - to.x) < 0.5 !== Math.abs(at.y - to.y) < 0.5) rules.push(rule);
    at = to;
  };
  for (let index = 0; index < path.length; ) {
    const step = path[index] ?? 0;
    const length = stepLengths[step] ?? 0;
    const to = move(matrix, path[index + length - 1] ?? 0, path[index + length] ?? 0);
    if (step === 0) [start, at] = [to, to];
    else if (step === 1) draw(to);
    else if (step === 4) draw(start);
    else at = to;
    index += length + 1;
  }
  return rules;
}

const move = ([a, b, c, d, e, f]: Matrix, x: number, y: number) => ({
  x: a * x + c * y + e,
  y: b * x + d * y + f,
});

const multiply = ([a, b, c, d, e, f]: Matrix, [g, h, i, j, k, l]: Matrix): Matrix => [
  a * g + c * h,
  b * g + d * h,
  a * i + c * j,
  b * i + d * j,
  a * k + c * l + e,
  b * k + d * l + f,
];
