import { type PlacedRun, toLines } from './pdf-pieces.ts';

/** The words of a page, and its edges in points. */
interface PageWords {
  runs: readonly PlacedRun[];
  bottom: number;
  top: number;
}

/** Of the page's height, at the top and at the bottom. */
const margin = 0.11;

/** The runs of each page without its number, and without what every page, or every other one, has at that place. */
export function dropPageHeads(pages: readonly PageWords[]): PlacedRun[][] {
  const heads = pages.map(findHeads);
  return pages.map(({ runs }, page) => {
    const dropped = new Set(
      (heads[page] ?? [])
        .filter(({ text, y }) => {
          const isElsewhere = heads.some(
            (others, at) => at !== page && others.some((one) => one.text === text && Math.abs(one.y - y) < 4),
          );
          return isElsewhere || (pages.length > 1 && /^\W*#(?:\W*#)?\W*$/u.test(text));
        })
        .flatMap((head) => head.runs),
    );
    return runs.filter((run) => !dropped.has(run));
  });
}

/** The lines in the margins; numbers in them count alike. */
function findHeads({ runs, bottom, top }: PageWords): { text: string; y: number; runs: PlacedRun[] }[] {
  const height = top - bottom;
  return toLines(runs)
    .filter(([run]) => run && (run.y > top - height * margin || run.y < bottom + height * margin))
    .map((line) => ({
      text: line
        .map(({ text }) => text.trim())
        .join('')
        .replace(/\d+/gu, '#'),
      y: line[0]?.y ?? 0,
      runs: line,
    }));
}
