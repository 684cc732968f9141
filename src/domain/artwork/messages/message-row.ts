import type { Campaign } from '../../campaign/campaign.ts';
import type { SloganList } from '../../slogan/slogan.ts';
import type { PictureChoice } from '../picture-choice.ts';

/** What a message says. */
export interface MessageWords {
  /** The exact words. All that stands on it: `toArtworkWords`; for whoever does not see it: `toAlternativeText`. */
  text: string;
  /** Set smaller below the words: a ceremony's time and place. */
  details?: string[];
  /** What stands beside them and on what, as the year's messages share it out. */
  picture?: PictureChoice;
  /** What is held, with which `text` begins: a ceremony's backdrop sets it first. */
  heading?: string;
  /** The month's theme, for a message that is not the theme itself: on a ceremony's backdrop. */
  theme?: string;
  /** On one of several flags: half of a couplet with its other half, or a part of a sentence. */
  flag?: FlagPart;
}

/** A part's syllables stand one a line where those of all flags of its row do; it is laid out as the longest of `all`. */
export type FlagPart =
  | { kind: 'half'; other: string }
  | { kind: 'part'; isColumn: boolean; all: readonly string[] };

/** A kind of message, as its own file in this folder says it; `Field` are the names of what a visitor fills in. */
export type MessageRow<Field extends string = string> = OfficialRow<Field> | VisitorRow<Field>;

interface MessageFacts<Field extends string> {
  /** Vietnamese, as shown. */
  name: string;
  /** How an address of a design calls it; the slug of a message that has none of its own. */
  slug: string;
  /** Its words hold the month's name, which the month's signature then leaves out. */
  saysMonthName: boolean;
  /** What stands in a look's field; each has its drawing in `src/artwork/looks/fillings.ts`. */
  filling: 'words' | 'emblems';
  /** In the order in which a form asks. One named `slug` or `text` begins with the published message's. */
  fields: Record<Field, WordField>;
  /** A visitor's message; without it the content has the message, which is only chosen. */
  write?(words: Record<Field, string>, facts: DesignFacts): MessageWords & { slug?: string };
}

/** A kind that the build publishes. */
export interface OfficialRow<Field extends string = string> extends MessageFacts<Field> {
  official: true;
  /** Several a year: each has a numbered folder of its own in the kits. */
  many: boolean;
  kit: KitFolder;
  /** A campaign's, in their order; each has a slug of its own or its kind's. */
  messages(
    campaign: Pick<Campaign, 'year' | 'theme' | 'monthName'>,
    list: SloganList | undefined,
  ): (MessageWords & { slug?: string })[];
  /** Id of the document that the words come from. */
  findSource(slug: string, campaign: Pick<Campaign, 'theme'>, list: SloganList | undefined): string;
  writtenIn: WrittenIn;
}

/** A kind that only visitors make. */
export interface VisitorRow<Field extends string = string> extends MessageFacts<Field> {
  official: false;
}

/** Its folder in a kit, in letters that every unzipper reads, and what the kit's read-me says of it. */
export interface KitFolder {
  folder: string;
  about: string;
}

/**
 * Where editors write the words, so that a check can point there: a field of the campaign, or the year's
 * slogans. `elsewhere` are words that another kind is already checked for, or that the project says itself.
 */
export type WrittenIn = { campaign: readonly [string, ...string[]] } | 'slogans' | 'elsewhere';

/** Something that a visitor says in words, as a field of the form and of the address. */
export interface WordField {
  /** In the form and in the address. */
  name: string;
  label: string;
  /** One of the archive's slogans, one of the options, one line, or several. */
  input: 'slogan' | 'choice' | keyof typeof longestWords;
  /** By what stands in an address; the first is chosen where an address names none. */
  options?: Record<string, { name: string }>;
  placeholder?: string;
  /** What a visitor is told who left it empty, where nothing can be drawn without it. */
  whenEmpty?: string;
}

/** Letters; longer than the longest that any look can set, so that too long a text is met by its own message. */
export const longestWords = { line: 200, lines: 600 } as const;

/** What a visitor's message may say beside the visitor's own words. */
export interface DesignFacts {
  campaign: Pick<Campaign, 'year' | 'monthName'>;
  /** The year's, once it is known. */
  theme: string | undefined;
  /** Whether a unit signs. */
  isSigned: boolean;
  /** Words as a short part of a file's name. */
  toSlug: (words: string) => string;
}
