/** A large poster on sheets of an office printer, glued together; lengths are millimetres of the true size. */
export interface TilePlan {
  /** The sheet as it lies: upright or across. */
  sheet: { width: number; height: number };
  columns: number;
  rows: number;
  /** Row by row from the upper left, as they are printed. */
  tiles: Tile[];
}

/** What of the poster a sheet shows. */
export interface Tile {
  /** From 1. */
  number: number;
  /** From 1. */
  row: number;
  column: number;
  /** On the poster, from its upper left corner. */
  left: number;
  top: number;
  width: number;
  height: number;
}

export const tilePapers = {
  a4: { name: 'A4', widthMm: 210, heightMm: 297 },
  a3: { name: 'A3', widthMm: 297, heightMm: 420 },
} as const;
export type TilePaper = keyof typeof tilePapers;
export const tilePaperIds = Object.keys(tilePapers) as TilePaper[];

/** What a sheet and the next both show: the strip for the glue. */
export const overlapMm = 10;
/** What office printers leave empty, as on the copies for the office. */
const borderMm = 6;
/** Inside of that, around the picture: marks and the sheet's number. */
const markStripMm = 5;
export const tileMarginMm = borderMm + markStripMm;
/** More than that nobody glues in an evening, and a print shop is cheaper. */
const mostSheets = 100;

/** A file's name without its ending. */
export const toTiledName = (name: string, paper: TilePaper | undefined): string =>
  paper ? `${name}_ghep-${paper}` : name;

interface Size {
  widthMm: number;
  heightMm: number;
}

/** Whether a poster is larger than a sheet, however that lies. */
export function isLargerThan({ widthMm, heightMm }: Size, paper: TilePaper): boolean {
  const sheet = tilePapers[paper];
  const [short, long] = [Math.min(widthMm, heightMm), Math.max(widthMm, heightMm)];
  return short > sheet.widthMm || long > sheet.heightMm;
}

/** Whether a poster needs sheets of that paper, and no more of them than somebody glues. */
export const isTiled = (poster: Size, paper: TilePaper): boolean =>
  isLargerThan(poster, paper) && countSheets(planTiles(poster, paper)) <= mostSheets;

/**
 * Equal parts on the fewest sheets, upright unless across needs fewer. Neighbours share `overlapMm`.
 * Equal, so that every sheet is cut alike and none holds a strip of a finger's width.
 */
export function planTiles(poster: Size, paper: TilePaper): TilePlan {
  const { widthMm, heightMm } = tilePapers[paper];
  const upright = divide(poster, { width: widthMm, height: heightMm });
  const across = divide(poster, { width: heightMm, height: widthMm });
  return countSheets(across) < countSheets(upright) ? across : upright;
}

export const countSheets = ({ columns, rows }: Pick<TilePlan, 'columns' | 'rows'>): number => columns * rows;

function divide({ widthMm, heightMm }: Size, sheet: TilePlan['sheet']): TilePlan {
  const across = divideLength(widthMm, sheet.width - 2 * tileMarginMm);
  const down = divideLength(heightMm, sheet.height - 2 * tileMarginMm);
  const tiles = down.starts.flatMap((top, row) =>
    across.starts.map((left, column) => ({
      number: row * across.starts.length + column + 1,
      row: row + 1,
      column: column + 1,
      left,
      top,
      width: across.part,
      height: down.part,
    })),
  );
  return { sheet, columns: across.starts.length, rows: down.starts.length, tiles };
}

/** Where equal parts of a length begin, each at most `room` long. */
function divideLength(length: number, room: number): { part: number; starts: number[] } {
  const count = Math.max(1, Math.ceil((length - overlapMm) / (room - overlapMm)));
  const part = (length + (count - 1) * overlapMm) / count;
  return { part, starts: Array.from({ length: count }, (_, at) => at * (part - overlapMm)) };
}
