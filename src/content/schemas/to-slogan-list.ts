import type { SloganList, SloganUse } from '#domain/slogan/slogan.ts';
import { toSlug } from '#vietnamese/fold-text.ts';
import type { SloganListEntry } from './slogan-list-schema.ts';

/** A year's list as the domain knows it. @throws Error naming the slogan that no document is given for. */
export function toSloganList(year: number, entry: SloganListEntry): SloganList {
  const slogans = entry.slogans.map((slogan, index): SloganUse => {
    const source = slogan.source ?? entry.source;
    if (!source) throw new Error(`content/${year}/slogans.yaml: "${slogan.text}" has no source`);
    return { ...slogan, source, slug: toSlug(slogan.text), year, order: index + 1 };
  });
  return { ...entry, year, slogans };
}
