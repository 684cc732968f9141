import type { CountProblem } from './counts.ts';

/** More than there are people in any province: a slip of the finger. */
const largest = 20_000_000;

/** A cell as it is shown, in whole numbers written as people write them: `23800`, `23.800`, `23 800`; empty is 0. */
export function parseCount(shown: string): number | CountProblem {
  const text = shown.replaceAll(/[\u00a0\u202f]/g, ' ').trim();
  if (text === '' || /^[….\-–]+$/.test(text)) return 0;
  if (/^[-–−]\s*\d/.test(text)) return 'negative';
  if (/^\d{1,3}([. ]\d{3})+$|^\d+$/.test(text)) {
    const value = Number(text.replaceAll(/[. ]/g, ''));
    return value > largest ? 'huge' : value;
  }
  return /^\d+([.,]\d+)$/.test(text) ? 'fraction' : 'text';
}
