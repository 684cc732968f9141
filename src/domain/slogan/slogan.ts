/**
 * One official message as one campaign's list gives it. The same sentence in several years has one
 * `slug` and is one slogan on the site.
 */
export interface SloganUse {
  /** Folded Vietnamese, the slogan's address and file name. */
  slug: string;
  year: number;
  /** 1-based place in the source's list. */
  order: number;
  /** Verbatim text (normalised letters; a corrected slip is in `correction`). */
  text: string;
  group?: string;
  /** Names a year or a date, so it is waste the year after; the rest are evergreen. */
  dated: boolean;
  /** Id of the document that the wording was taken from. */
  source: string;
  correction?: { found: string; note: string };
  /** Id of the motif beside it, one of `domain/artwork/motifs.ts`: an editor's choice, or proposed from the words. */
  motif?: string;
  /** The run of `text` that is stressed; the check `emphasis-in-sentence` holds it to the sentence. */
  emphasis?: string;
}

/** A campaign's list of slogans, with what is known of its completeness. */
export interface SloganList {
  year: number;
  status: SloganListStatus;
  /** Id of the document that the list was read in; absent where no list was found. */
  source?: string;
  /** What a reader must know: what is missing, and where it was looked for. */
  note?: string;
  slogans: SloganUse[];
  /** Sentences of which only the beginning could be read: shown as cut, never drawn. */
  fragments?: SloganFragment[] | undefined;
}

export interface SloganFragment {
  /** 1-based place in the source's list. */
  order: number;
  /** As far as it could be read. */
  text: string;
  /** Id of the document that it stands in. */
  source: string;
}

export const sloganListStatuses = {
  complete: 'Đầy đủ',
  incomplete: 'Chưa đầy đủ',
  inferred: 'Chưa chắc là của năm này',
  'not-found': 'Chưa có trong kho lưu trữ',
} as const;
export type SloganListStatus = keyof typeof sloganListStatuses;

/** A slogan over the years. */
export interface Slogan {
  slug: string;
  /** The newest year's wording. */
  text: string;
  dated: boolean;
  /** Newest year first, never empty. */
  uses: SloganUse[];
}

/**
 * Joins the years' lists into slogans, by slug. The order is that of the newest year's list, then
 * of each older year's: what a reader would call the newest first.
 */
export function toSlogans(lists: readonly SloganList[]): Slogan[] {
  const bySlug = new Map<string, SloganUse[]>();
  const newestFirst = [...lists].sort((a, b) => b.year - a.year);
  for (const use of newestFirst.flatMap((list) => list.slogans)) {
    bySlug.set(use.slug, [...(bySlug.get(use.slug) ?? []), use]);
  }
  return [...bySlug.values()].map((uses) => {
    const [newest] = uses as [SloganUse, ...SloganUse[]];
    return { slug: newest.slug, text: newest.text, dated: newest.dated, uses };
  });
}

/** Slogans that name no year and no date, which any unit may use again. */
export const toEvergreen = (slogans: readonly Slogan[]): Slogan[] => slogans.filter((s) => !s.dated);
