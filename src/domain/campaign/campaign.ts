/** One year's action month: what the archive knows of it, each part with the document it comes from. */
export interface Campaign {
  year: number;
  /** Folder of `content/identities/` whose colours and emblem the campaign wears. */
  identity: string;
  /** The month's official name that year (it changed in 2021). */
  monthName: string;
  theme: Theme | MissingTheme;
  /** ISO dates of the first and the last day. */
  opens: string;
  closes: string;
  /** The ministry's dispatch that set the year's theme and messages. */
  guidance: Guidance;
  keyDates: KeyDate[];
  /** A local plan that was read in full; absent for years known only from the press. */
  plan?: Plan;
  /** Ids of the documents that the plan rests on. */
  legalBasis: string[];
  /** What did not reach the archive, one sentence each: shown, never filled in. */
  missing: string[];
}

export interface Theme {
  status?: 'found' | undefined;
  /** Verbatim. */
  text: string;
  source: string;
  note?: string;
  /** Other wordings met, each with its document. */
  variants: { text: string; source: string }[];
  /** An English rendering that was found, never one of ours. */
  english?: { text: string; source: string };
  /** Our own English rendering, where none was found; shown as ours. */
  workingTranslation?: string;
}

/** The month comes every year, so its name and days are known before its theme is. */
export interface MissingTheme {
  status: 'not-found';
  /** The document that names the month and its days meanwhile. */
  source: string;
  /** What was looked for, and where. */
  note: string;
  /** ISO day of the last search. */
  searched: string;
}

export type FoundCampaign = Campaign & { theme: Theme };

/** The year's theme, once it is known. */
export const findTheme = ({ theme }: Pick<Campaign, 'theme'>): Theme | undefined =>
  theme.status === 'not-found' ? undefined : theme;

/** Whether the archive has the campaign's theme. */
export const isThemeFound = (campaign: Campaign): campaign is FoundCampaign =>
  findTheme(campaign) !== undefined;

export interface Guidance {
  /** Absent where the dispatch was not found. */
  document?: string;
  note?: string;
}

export interface KeyDate {
  /** ISO date. */
  date: string;
  kind: 'opening' | 'observance' | 'closing' | 'report';
  what: string;
  source: string;
}

/** What one local plan asks for, in structured form. */
export interface Plan {
  document: string;
  /** Where the plan is in force, e.g. `phường Kỳ Lừa, tỉnh Lạng Sơn`. */
  place: string;
  /** The plan in a few short sentences, which are ours and not the document's. */
  summary: string[];
  purposes: string[];
  requirements: string[];
  activities: Activity[];
  duties: Duty[];
  funding: string[];
  reports: Report[];
}

export interface Activity {
  title: string;
  points: string[];
}

/** An organisation and what the plan gives it to do. */
export interface Duty {
  organisation: string;
  tasks: string[];
}

export interface Report {
  /** ISO date by which the report is due; absent where the plan sets none. */
  due?: string;
  from: string;
  to: string;
  note?: string;
}
