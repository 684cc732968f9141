import { type Slogan, toEvergreen } from './slogan.ts';

/** The slogans of one year in the order and the wording of its own list; empty where no list was found. */
export function toSlogansOfYear(slogans: readonly Slogan[], year: number): Slogan[] {
  return slogans
    .flatMap((slogan) => {
      const use = slogan.uses.find((candidate) => candidate.year === year);
      return use ? [{ use, slogan: { ...slogan, text: use.text } }] : [];
    })
    .sort((a, b) => a.use.order - b.use.order)
    .map(({ slogan }) => slogan);
}

/** A year's own slogans; where it has none, at most `limit` evergreen ones of other years, newest first. */
export function toOfferedSlogans(slogans: readonly Slogan[], year: number, limit: number): Slogan[] {
  const own = toSlogansOfYear(slogans, year);
  return own.length > 0 ? own : toEvergreen(slogans).slice(0, limit);
}
