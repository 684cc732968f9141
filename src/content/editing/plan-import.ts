import { findTheme } from '#domain/campaign/campaign.ts';
import { toSlug } from '#vietnamese/fold-text.ts';
import { findSlip, type Slip } from '../annex/find-slips.ts';
import { type Annex, type AnnexChoice, readAnnex } from '../annex/read-annex.ts';
import { type Recollection, recallSlogan } from '../annex/recall-slogan.ts';
import { type ListChange, toListChanges } from '../annex/to-list-changes.ts';
import type { CheckedContent, SloganEntry } from '../checks/checked-content.ts';

/** Everything that importing an annex would do, before anything is written. */
export interface ImportPlan {
  year: number;
  annex: Annex;
  listed: readonly SloganEntry[];
  changes: ListChange[];
  /** By message: what the other years know of it. */
  recollections: ReadonlyMap<string, Recollection>;
  /** By message: slips of the source. */
  slips: ReadonlyMap<string, Slip>;
  /** The theme that the campaign has, where the annex words it otherwise. */
  otherTheme?: string;
}

export function planImport(
  text: string,
  year: number,
  content: CheckedContent,
  choice?: AnnexChoice,
): ImportPlan {
  const annex = readAnnex(text, choice);
  const own = content.years.find((one) => one.year === year);
  const listed = own?.slogans.map(({ value }) => value) ?? [];
  const used = content.years
    .filter((one) => one.year < year)
    .flatMap((one) => one.slogans.map(({ value }) => ({ text: value.text, year: one.year })));
  const theme = own?.campaign && findTheme(own.campaign.value)?.text;
  const isOther =
    theme !== undefined &&
    annex.themes.length > 0 &&
    !annex.themes.some(({ text }) => toSlug(text) === toSlug(theme));
  return {
    year,
    annex,
    listed,
    changes: toListChanges(
      listed.map(({ text, correction }) => ({ text, ...(correction && { found: correction.found }) })),
      annex.messages,
    ),
    recollections: new Map(annex.messages.map(({ text }) => [text, recallSlogan(text, used)])),
    slips: new Map(
      annex.messages.flatMap(({ text }) => {
        const slip = findSlip(text);
        return slip ? [[text, slip] as const] : [];
      }),
    ),
    ...(isOther && { otherTheme: theme }),
  };
}
