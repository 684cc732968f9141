import { countingWords } from '#i18n/vi/counting.ts';
import { addCounts } from '#papers/counting/add-counts.ts';
import { levelColumns } from '#papers/counting/counted-things.ts';
import type { CountTotals } from '#papers/counting/counts.ts';
import { saveFile } from '../../customiser/save-file.ts';
import { onceAFrame } from '../once-a-frame.ts';
import type { DeskWish } from '../read-desk.ts';
import { readNames } from '../read-names.ts';
import { askWorker } from './ask-worker.ts';
import type { ReadFiles } from './counting-protocol.ts';
import { makeSheets } from './make-sheets.ts';
import { countingCaps } from './read-files.ts';
import { showTotals } from './show-totals.ts';

/** Counting sheets for the units below, and the totals of those that came back. */
export interface Counting {
  /** Absent until sheets were read for this year and kind of unit. */
  totals: (wish: DeskWish) => CountTotals | undefined;
}

export function startCounting(part: HTMLElement, readWish: () => DeskWish, changed: () => void): Counting {
  const list = part.querySelector('textarea');
  const input = part.querySelector<HTMLInputElement>('input[type=file]');
  const status = part.querySelector('[data-counting-status]');
  const results = part.querySelector<HTMLElement>('[data-counting-results]');
  let kept: (ReadFiles & { year: number; levels: readonly string[] }) | undefined;
  const say = (text: string): void => {
    if (status) status.textContent = text;
  };
  const readList = () => readNames(list?.value ?? '');
  // Adding two thousand sheets up at each letter that is typed elsewhere would hold the page up.
  let added: { of: typeof kept; list: string; sum: CountTotals } | undefined;
  const totals = ({ facts, unit }: DeskWish): CountTotals | undefined => {
    if (!kept || kept.year !== facts.year || kept.levels !== levelColumns[unit.kind]) return undefined;
    const text = list?.value ?? '';
    if (added?.of !== kept || added.list !== text)
      added = { of: kept, list: text, sum: addCounts(kept.returned, kept.levels, readList().names) };
    return added.sum;
  };
  const show = (): void => {
    const sum = totals(readWish());
    if (results) showTotals(results, sum, kept?.refused ?? []);
    changed();
  };
  part.querySelector('[data-take-sheets]')?.addEventListener('click', async () => {
    const { names, fault } = readList();
    if (fault) return say(fault);
    if (names.length === 0) return say(countingWords.noNames);
    if (names.length > countingCaps.files) return say(countingWords.tooManyNames(countingCaps.files));
    const { facts, unit } = readWish();
    try {
      saveFile(
        await makeSheets({ names, facts, unit }),
        `thang-hanh-dong-${facts.year}_bang-dem_${names.length}-don-vi.zip`,
      );
      say(countingWords.made(names.length));
    } catch (cause) {
      console.error(new Error('The counting sheets could not be written', { cause }));
      say(countingWords.notMade);
    }
  });
  input?.addEventListener('change', async () => {
    // One more than are read: it is named as the first of the rest.
    const files = [...(input.files ?? [])].slice(0, countingCaps.files + 1);
    if (files.length === 0) return;
    const { facts, unit } = readWish();
    const order = { year: facts.year, levels: levelColumns[unit.kind] };
    say(countingWords.reading(0, files.length));
    try {
      const read = await askWorker({ ...order, files }, (done, all) => say(countingWords.reading(done, all)));
      kept = { ...read, ...order };
      show();
      say(countingWords.read(totals(readWish())?.answered.length ?? 0));
    } catch (cause) {
      console.error(new Error('The counting sheets could not be read', { cause }));
      say(countingWords.failed);
    }
  });
  const showSoon = onceAFrame(show);
  list?.addEventListener('input', () => {
    if (kept) showSoon();
  });
  return { totals };
}
