import { lineSigns } from '../annex/line-signs.ts';
import { toTableLines } from '../annex/read-table.ts';

/** Words of a page and where they stand; in points, y upwards. */
export interface PlacedRun {
  text: string;
  x: number;
  y: number;
  width: number;
  /** Height of the letters. */
  size: number;
}

/** A piece of a line without a wide gap in it. */
interface Piece extends PlacedRun {
  right: number;
}

/** The lines of a page from the top, its columns one after another, its table by its columns. */
export function toPageLines(runs: readonly PlacedRun[], column?: string): string[] {
  const lines = toLines(runs).map(toPieces);
  const table = findTable(lines);
  if (table) {
    const { first, end, starts } = table;
    return [
      ...toParagraphs(lines.slice(0, first)),
      `${lineSigns.doubt}Bảng trong tệp PDF không có đường kẻ nên các hàng có thể bị lẫn; đối chiếu từng câu với văn bản.`,
      ...toTableLines(toRows(lines.slice(first, end), starts), column),
      ...toParagraphs(lines.slice(end)),
    ];
  }
  const gutter = findGutter(lines);
  if (gutter === undefined) return [...toDoubt(lines), ...toParagraphs(lines)];
  const isSplit = (line: readonly Piece[]): boolean =>
    line.every(({ x, right }) => right < gutter || x >= gutter);
  const first = lines.findIndex((line) => isSplit(line) && line.some(({ x }) => x >= gutter));
  const side = (take: (piece: Piece) => boolean): Piece[][] =>
    lines
      .slice(first)
      .map((line) => line.filter(take))
      .filter((line) => line.length > 0);
  return [
    ...toParagraphs(lines.slice(0, first)),
    ...toParagraphs(side(({ x }) => x < gutter)),
    ...toParagraphs(side(({ x }) => x >= gutter)),
  ];
}

/** Prose side by side whose columns were not found: its lines are mixed. */
function toDoubt(lines: readonly (readonly Piece[])[]): string[] {
  const mixed = lines.filter((line) => line.slice(1).some(({ text }) => /^\p{Ll}/u.test(text)));
  return mixed.length < 2
    ? []
    : [
        `${lineSigns.doubt}Chữ trong tệp PDF đứng thành cột mà không có đường kẻ nên có thể bị lẫn; đối chiếu từng câu với văn bản.`,
      ];
}

/** The lines of a table's cell, and whether they begin a paragraph. @param edge of the cell, at the right. */
export function toCellLines(runs: readonly PlacedRun[], edge: number): { text: string; begins: boolean }[] {
  return toParagraphs(toLines(runs).map(toPieces), edge).map((line) => ({
    text: line.replace(lineSigns.fresh, ''),
    begins: line.startsWith(lineSigns.fresh),
  }));
}

/** Runs that stand on one line, from the top and from the left. */
function toLines(runs: readonly PlacedRun[]): PlacedRun[][] {
  const lines: PlacedRun[][] = [];
  for (const run of [...runs].sort((a, b) => b.y - a.y || a.x - b.x)) {
    const line = lines.at(-1);
    if (line && Math.abs((line[0]?.y ?? 0) - run.y) < Math.min(run.size, line[0]?.size ?? 0) * 0.5)
      line.push(run);
    else lines.push([run]);
  }
  return lines.map((line) => line.sort((a, b) => a.x - b.x));
}

function toPieces(line: readonly PlacedRun[]): Piece[] {
  const pieces: Piece[] = [];
  for (const placed of line) {
    const run = { ...placed, text: closeLetters(placed.text) };
    const last = pieces.at(-1);
    const gap = last ? run.x - last.right : 0;
    // A bullet or a number stands further from its words than words from each other.
    const isMark =
      last !== undefined &&
      /^\P{L}{1,3}$|^\(?\d{1,3}[.)]$|^[\p{L}][.)]$/u.test(last.text) &&
      !/^\d{1,3}$/.test(last.text);
    const widest =
      run.size * (isMark ? 4 : pieces.length === 1 && /^\d{1,3}$/.test(last?.text ?? '') ? 0.9 : 1.6);
    if (last && gap < widest) {
      last.text += `${gap > run.size * 0.15 ? ' ' : ''}${run.text}`;
      last.right = run.x + run.width;
    } else pieces.push({ ...run, right: run.x + run.width });
  }
  return pieces;
}

/** “K H Ẩ U”: capitals that a heading sets apart are a word again. */
const closeLetters = (text: string): string =>
  /^(?:\p{Lu}\p{M}* )+\p{Lu}\p{M}*$/u.test(text.normalize('NFC')) ? text.replaceAll(' ', '') : text;

/** Lines of one column. A line begins a paragraph where its first word had had room in the line above. */
function toParagraphs(
  lines: readonly (readonly Piece[])[],
  edge = Math.max(0, ...lines.map((line) => line.at(-1)?.right ?? 0)),
): string[] {
  return lines.map((line, index) => {
    const text = line.map((piece) => piece.text).join(' ');
    const above = lines[index - 1]?.at(-1);
    const own = line[0];
    if (!above || !own) return text;
    const [word = ''] = text.split(/\s/u, 1);
    const needed = (word.length + 1) * own.size * 0.55;
    const hasRoom =
      edge - above.right > needed * 1.3 &&
      above.right - (lines[index - 1]?.[0]?.x ?? 0) < (edge - own.x) * 0.97;
    const isCentred =
      above.right < edge - above.size * 3 && (lines[index - 1]?.[0]?.x ?? 0) > own.x + own.size * 3;
    const begins =
      /^[“"(]?\p{Lu}/u.test(text) &&
      !(text === text.toUpperCase() && above.text === above.text.toUpperCase());
    return hasRoom && begins && !isCentred ? lineSigns.fresh + text : text;
  });
}

/** The rows of a table with a heading (STT, TT): where its columns begin, and where it ends. */
function findTable(
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
function toRows(lines: readonly (readonly Piece[])[], starts: readonly number[]): string[][][] {
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

/** Where a page of two columns is parted: many lines have a second piece that begins at one place. */
function findGutter(lines: readonly (readonly Piece[])[]): number | undefined {
  const seconds = lines.flatMap((line) => (line.length === 2 ? [Math.round(line[1]?.x ?? 0)] : []));
  const counts = seconds.map((x) => seconds.filter((other) => Math.abs(other - x) <= 3).length);
  const most = Math.max(0, ...counts);
  if (most < 3 || most < lines.length * 0.4) return undefined;
  return (seconds[counts.indexOf(most)] ?? 0) - 4;
}
