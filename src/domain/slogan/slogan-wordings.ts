import type { Slogan } from './slogan.ts';
import { toWordDifference, type WordRun } from './word-difference.ts';

/** One way in which a slogan was written, and the years that wrote it so. */
export interface SloganWording {
  /** Newest first. */
  years: number[];
  text: string;
  /** Held against the wording that the site leads with. */
  runs: WordRun[];
}

/** The wordings of a slogan over the years, the newest first; one where it never changed. */
export function toWordings({ uses, text }: Slogan): SloganWording[] {
  const groups = Map.groupBy(uses, (use) => use.text);
  return [...groups].map(([wording, members]) => ({
    years: members.map(({ year }) => year),
    text: wording,
    runs: toWordDifference(wording, text),
  }));
}
