import type { SheetLine, SheetPage, SheetWords } from './write-sheet.ts';

/** A4 upright, which every office printer takes; tenths of a millimetre, as everything here. */
export const a4 = { width: 2100, height: 2970 };

export interface CardGrid {
  width: number;
  height: number;
  columns: number;
  rows: number;
}

/** From the outermost cards to their marks, and how long those are: they end where a printer begins to print. */
const markGap = 15;
const markLength = 50;
/** Printers print nothing nearer to the edge. */
export const printerEdge = 60;

/** What stands on a card, from its upper left corner. */
export interface Card extends Partial<Pick<SheetPage, 'lines' | 'drawings'>> {
  words: readonly SheetWords[];
}

export const countCards = ({ columns, rows }: CardGrid): number => columns * rows;

/** A page of equal cards side by side, with marks in its margins along which a knife cuts them apart. */
export const toCardSheet = (
  grid: CardGrid,
  words: readonly SheetWords[],
  more: Partial<Pick<SheetPage, 'lines' | 'drawings'>> = {},
): SheetPage =>
  layCards(
    grid,
    Array.from({ length: countCards(grid) }, () => ({ words, ...more })),
  );

/** A page of cards, each its own, row by row; those that it has no place for are left out. */
export function layCards(grid: CardGrid, cards: readonly Card[]): SheetPage {
  const { columns, rows } = grid;
  const across = Array.from({ length: columns + 1 }, (_, at) => toCorner(grid, at, 0).x);
  const down = Array.from({ length: rows + 1 }, (_, at) => toCorner(grid, 0, at).y);
  const [left = 0, right = 0, top = 0, bottom = 0] = [across[0], across.at(-1), down[0], down.at(-1)];
  const corners = down.slice(0, -1).flatMap((y) => across.slice(0, -1).map((x) => ({ x, y })));
  const laid = cards
    .slice(0, corners.length)
    .map((card, at) => ({ card, ...(corners[at] ?? { x: 0, y: 0 }) }));
  const move = <Part extends { x: number; y: number }>(toParts: (card: Card) => readonly Part[]): Part[] =>
    laid.flatMap(({ card, x, y }) => toParts(card).map((one) => ({ ...one, x: x + one.x, y: y + one.y })));
  return {
    words: move(({ words }) => words),
    drawings: move(({ drawings = [] }) => drawings),
    lines: [
      ...laid.flatMap(({ card: { lines = [] }, ...corner }) => lines.map((line) => moveLine(line, corner))),
      ...across.flatMap((x): SheetLine[] => [upright(x, top, -1), upright(x, bottom, 1)]),
      ...down.flatMap((y): SheetLine[] => [level(y, left, -1), level(y, right, 1)]),
    ],
  };
}

/** Upper left corner of a card, the whole in the middle of the page. */
function toCorner({ width, height, columns, rows }: CardGrid, column: number, row: number) {
  return {
    x: (a4.width - columns * width) / 2 + column * width,
    y: (a4.height - rows * height) / 2 + row * height,
  };
}

const moveLine = ({ from, to }: SheetLine, { x, y }: { x: number; y: number }): SheetLine => ({
  from: [from[0] + x, from[1] + y],
  to: [to[0] + x, to[1] + y],
});

const upright = (x: number, edge: number, side: 1 | -1): SheetLine => ({
  from: [x, edge + side * markGap],
  to: [x, edge + side * (markGap + markLength)],
});

const level = (y: number, edge: number, side: 1 | -1): SheetLine => ({
  from: [edge + side * markGap, y],
  to: [edge + side * (markGap + markLength), y],
});
