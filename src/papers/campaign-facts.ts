import { type Campaign, findTheme, type KeyDate } from '#domain/campaign/campaign.ts';
import { type Document, documentKinds } from '#domain/document/document.ts';
import type { Hotline } from '#domain/site/hotline.ts';
import { toDayLabel } from '#i18n/labels.ts';

/** What the papers of one campaign are made from. Plain JSON, so that a page can hand it to a browser. */
export interface CampaignFacts {
  year: number;
  monthName: string;
  /** ISO days. */
  opens: string;
  closes: string;
  /** Verbatim; absent while it was not found, unless the unit has it from a paper of its own. */
  theme?: string;
  /** ISO day on which a theme that the archive does not know was last looked for. */
  searched?: string;
  observances: Pick<KeyDate, 'date' | 'what'>[];
  /** Documents that a plan of the year may rest on. */
  bases: Basis[];
  /** Slogans that name no year, verbatim: the year's own, or other years' where it has none. */
  slogans: string[];
  /** The square picture of a theme or a slogan, by its words, where one is published that names no other year. */
  pictures?: Readonly<Record<string, PostPicture>>;
  /** In the order of the archive. */
  hotlines: Pick<Hotline, 'number' | 'name' | 'forWhom'>[];
}

/** What a post shows beside its words. */
export interface PostPicture {
  /** Whole address of the file. */
  address: string;
  /** For whoever does not see it. */
  alt: string;
}

export interface Basis {
  id: string;
  /** Whether plans rest on it as a rule; the others were named by one plan of the year. */
  usual: boolean;
  /** As a paper names it: `Nghị quyết số 28/NQ-CP ngày 03/03/2021 của Chính phủ …`. */
  citation: string;
}

export interface FactSources {
  campaign: Campaign;
  slogans: readonly string[];
  hotlines: readonly Hotline[];
  pictures?: Readonly<Record<string, PostPicture>>;
  /** Nothing for a document that the archive does not have: a paper rests on what it can name. */
  findDocument: (id: string) => Document | undefined;
}

/** In force whatever the year says: the law, and from 2021 on what set the month and its programme. */
const standing: readonly { id: string; since: number }[] = [
  { id: 'luat-binh-dang-gioi', since: 2016 },
  { id: 'nghi-quyet-28-nq-cp-2021', since: 2021 },
  { id: 'quyet-dinh-1790-qd-ttg-2021', since: 2021 },
];

export function toCampaignFacts({
  campaign,
  slogans,
  hotlines,
  pictures,
  findDocument,
}: FactSources): CampaignFacts {
  const { year, monthName, opens, closes, keyDates, guidance, legalBasis, theme } = campaign;
  const found = findTheme(campaign);
  const ids = [
    ...standing.filter(({ since }) => year >= since).map(({ id }) => id),
    ...legalBasis,
    ...(guidance.document ? [guidance.document] : []),
  ];
  return {
    year,
    monthName,
    opens,
    closes,
    ...(found && { theme: found.text }),
    ...(theme.status === 'not-found' && { searched: theme.searched }),
    observances: keyDates
      .filter(({ kind }) => kind === 'observance')
      .map(({ date, what }) => ({ date, what })),
    bases: [...new Set(ids)]
      .flatMap((id) => findDocument(id) ?? [])
      .filter(isBasis)
      .map((document) => toBasis(document, guidance.document)),
    slogans: [...slogans],
    ...(pictures && { pictures }),
    hotlines: hotlines.map(({ number, name, forWhom }) => ({ number, name, forWhom })),
  };
}

/** A paper of a province or a district binds that place only, and a unit elsewhere may not rest on it. */
const isBasis = ({ level, number, status }: Document): boolean =>
  level === 'central' && number !== undefined && status === 'issued';

const toBasis = (document: Document, guidance: string | undefined): Basis => ({
  id: document.id,
  usual:
    document.id === guidance ||
    standing.some(({ id }) => id === document.id) ||
    /Tháng hành động|(Chiến lược|Chương trình hành động) quốc gia về bình đẳng giới/u.test(document.title),
  citation: toCitation(document),
});

function toCitation({ kind, number, date, issuer, title }: Document): string {
  const name = documentKinds[kind];
  // What the archive named itself is no title to be cited.
  const own = /\s*\(tên do người biên tập đặt\)$/u.test(title);
  const rest = title.replace(new RegExp(`^(${name}|Văn bản)\\s+`, 'u'), '');
  if (kind === 'law') return `${title} số ${number}${toDated(date)}`;
  return `${name} số ${number}${toDated(date)} của ${issuer}${own ? '' : ` ${rest}`}`;
}

/** A day that is not known is left to be written in. */
function toDated(date: string | undefined): string {
  if (date === undefined) return ' ngày ……';
  return ` ngày ${'……/'.repeat(3 - date.split('-').length)}${toDayLabel(date)}`;
}
