import { countingWords } from '#i18n/vi/counting.ts';
import type { CountTotals } from '#papers/counting/counts.ts';
import type { RefusedFile } from './counting-protocol.ts';

/** As many lines as a reader goes through before something must be mended anyway. */
const longest = 200;

/** Who has not answered, which files were refused, which cells were not counted. */
export function showTotals(
  results: HTMLElement,
  totals: CountTotals | undefined,
  refused: readonly RefusedFile[],
): void {
  results.replaceChildren(
    ...(totals
      ? [
          ...toMissing(totals),
          ...toList(
            countingWords.refused(refused.length),
            refused.map(({ file, why }) => `${file}: ${why}`),
          ),
          ...toList(
            countingWords.slips(totals.slips.length),
            totals.slips.map(
              ({ file, cell, problem, written }) =>
                `${countingWords.at(file, cell)}: ${countingWords.problems[problem](written)}`,
            ),
          ),
          ...toList(countingWords.unasked(totals.unasked.length), totals.unasked),
        ]
      : []),
  );
}

function toMissing({ asked, missing }: CountTotals): HTMLElement[] {
  if (asked > 0 && missing.length === 0) {
    return [Object.assign(document.createElement('p'), { textContent: countingWords.allAnswered })];
  }
  return toList(countingWords.missing(missing.length), missing);
}

/** Nothing where there is nothing to list. */
function toList(title: string, lines: readonly string[]): HTMLElement[] {
  if (lines.length === 0) return [];
  const details = Object.assign(document.createElement('details'), { open: lines.length <= 12 });
  const list = document.createElement('ul');
  const rest = lines.length - longest;
  const shown = [...lines.slice(0, longest), ...(rest > 0 ? [countingWords.more(rest)] : [])];
  list.append(...shown.map((line) => Object.assign(document.createElement('li'), { textContent: line })));
  details.append(Object.assign(document.createElement('summary'), { textContent: title }), list);
  return [details];
}
