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
export interface Piece extends PlacedRun {
  right: number;
}

/** Runs that stand on one line, from the top and from the left. */
export function toLines(runs: readonly PlacedRun[]): PlacedRun[][] {
  const lines: PlacedRun[][] = [];
  for (const run of [...runs].sort((a, b) => b.y - a.y || a.x - b.x)) {
    const line = lines.at(-1);
    if (line && Math.abs((line[0]?.y ?? 0) - run.y) < Math.min(run.size, line[0]?.size ?? 0) * 0.5)
      line.push(run);
    else lines.push([run]);
  }
  return lines.map((line) => line.sort((a, b) => a.x - b.x));
}

/** Runs of a line that stand near each other as one. */
export function toPieces(line: readonly PlacedRun[]): Piece[] {
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
