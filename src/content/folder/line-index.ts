/** Gives the 1-based line and column (in UTF-16 units, as editors count) of an offset into the text. */
export type FindPosition = (offset: number) => { line: number; column: number };

export function createLineIndex(text: string): FindPosition {
  const starts = [0, ...[...text.matchAll(/\n/g)].map(({ index }) => index + 1)];
  return (offset) => {
    const line = starts.findLastIndex((start) => start <= offset);
    return { line: line + 1, column: offset - (starts[line] ?? 0) + 1 };
  };
}
