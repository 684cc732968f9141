import type { Piece } from './pdf-pieces.ts';

/** The rows of a table with a heading (STT, TT): where its columns begin, and where it ends. */
export function findTable(
  lines: readonly (readonly Piece[])[],
): { first: number; end: number; starts: number[] } | undefined {
  const isNumber = (piece: Piece | undefined): boolean => /^\d{1,3}[.)]?$/.test(piece?.text ?? '');
  const heading = lines.findIndex(
    (line) => line.length > 1 && line.some(({ text }) => /^(?:stt|tt|số tt|số thứ tự)$/iu.test(text.trim())),
  );
  const numbered = lines.flatMap((line, index) => (line.length > 1 && isNumber(line[0]) ? [index] : []));
  const [one, last] = [numbered[0], numbered.at(-1)];
  if (one === undefined || last === undefined || numbered.length < 2) return undefined;
  const first = heading >= 0 && heading < one ? heading : one;
  const ends = lines.findIndex(
    ({ 0: piece }, index) => index > last && /^(?:nơi nhận|ghi chú|tm\.|kt\.)/iu.test(piece?.text ?? ''),
  );
  const most = Math.max(...numbered.map((index) => lines[index]?.length ?? 0));
  const full = numbered.filter((index) => lines[index]?.length === most);
  const starts = Array.from({ length: most }, (_, column) =>
    Math.min(...full.map((index) => lines[index]?.[column]?.x ?? 0)),
  );
  return { first, end: ends < 0 ? lines.length : ends, starts };
}

/**
 * A wide gap parts the rows, and a number may stand in the middle of its row's height. Where rows stand as close as
 * lines, a number begins one. A line across the columns names a group.
 */
export function toRows(lines: readonly (readonly Piece[])[], starts: readonly number[]): string[][][] {
  const rows: { cells: string[] }[] = [];
  const numbered = (line: readonly Piece[]): boolean =>
    line.length > 0 && /^\d{1,3}[.)]?$/.test(line[0]?.text ?? '');
  const bands: (readonly Piece[])[][] = [];
  for (const [index, line] of lines.entries()) {
    const gap = (lines[index - 1]?.[0]?.y ?? 0) - (line[0]?.y ?? 0);
    const band = bands.at(-1);
    if (band && index > 0 && gap < (line[0]?.size ?? 10) * 1.45) band.push(line);
    else bands.push([line]);
  }
  for (const band of bands) {
    const isOne = band.filter(numbered).length < 2 && !band.some((line) => line.some(isHeadingPiece));
    for (const [index, line] of band.entries()) {
      const isAcross = line.length === 1 && (line[0]?.x ?? 0) < (starts[1] ?? 0) - 6 && !numbered(line);
      const begins = index === 0 || (!isOne && (numbered(line) || line.some(isHeadingPiece) || isAcross));
      if (begins) rows.push({ cells: starts.map(() => '') });
      const { cells = [] } = rows.at(-1) ?? {};
      for (const piece of line) {
        const column = Math.max(
          0,
          starts.findLastIndex((start) => piece.x >= start - 6),
        );
        // What is centred in its column begins further right: the heading, mostly.
        cells[column] = `${cells[column] ?? ''} ${piece.text}`.trim();
      }
    }
  }
  return rows.map(({ cells }) => cells.map((text) => (text === '' ? [] : [text])));
}

const isHeadingPiece = ({ text }: Piece): boolean => /^(?:stt|tt|số tt)$/iu.test(text.trim());
