import type { PersonOnCard } from '#artwork/sheets/person-card.ts';
import type { AgencyLogo, ArtworkJob } from '#domain/artwork/artwork.ts';
import { toCertificateWords } from '#domain/artwork/certificate-words.ts';
import type { Design, DesignContent } from '#domain/artwork/design.ts';
import type { CardProductId, PeopleProductId } from '#domain/artwork/list-products.ts';
import { toSlug } from '#vietnamese/fold-text.ts';
import { toFreePath } from '../batch/free-path.ts';
import type { UnitRow } from '../list/unit-row.ts';
import { toDesignJob } from '../to-design-job.ts';

/** What is made of a list of people: one PDF to print, or a file for each of them. */
export interface PeoplePlan {
  product: PeopleProductId;
  as: 'one-pdf' | 'zip';
  design: Design;
  rows: readonly UnitRow[];
  content: DesignContent;
  logos: readonly AgencyLogo[];
}

/** Somebody's file of many. */
export type PersonItem = {
  line: number;
  /** The name, as a failure tells it. */
  unit: string;
  /** Its place in the ZIP. */
  path: string;
} & (
  | { kind: 'certificate'; job: ArtworkJob }
  | { kind: 'card'; card: PersonOnCard; product: CardProductId; year: number }
);

/** A sheet that lies, where the form has chosen none. */
const usualSheet = 'a4-ngang';
const longestName = 60;

/** One item for each of the list; a year that the content lacks gives none. */
export function* planPeople({ product, design, rows, content, logos }: PeoplePlan): Generator<PersonItem> {
  const taken = new Set<string>();
  for (const row of rows) {
    const { line, person = '', post = '', unit } = row;
    const name = toSlug(person).slice(0, longestName).replace(/-$/, '') || `dong-${line}`;
    const said = { line, unit: person };
    if (product !== 'giay-chung-nhan') {
      const card = { person, post, unit };
      const path = toFreePath(`${product}/${name}`, 'pdf', taken);
      yield { ...said, path, kind: 'card', card, product, year: design.year };
      continue;
    }
    const job = toCertificateJob(row, design, content, logos);
    if (job)
      yield { ...said, path: toFreePath(`${product}/${name}`, 'pdf', taken), kind: 'certificate', job };
  }
}

/** The form's certificate with somebody's name; on its sheet where a certificate is drawn on that. */
function toCertificateJob(
  { person = '', post = '', unit, words: reason }: UnitRow,
  design: Design,
  content: DesignContent,
  logos: readonly AgencyLogo[],
): ArtworkJob | undefined {
  const filled = design.words.kind === 'certificate' ? design.words : { reason: '', signed: '', signer: '' };
  const recipient = [person, post, unit].filter((part) => part !== '').join(', ');
  const words = { ...filled, kind: 'certificate', recipient, reason: reason || filled.reason } as const;
  const job = toDesignJob({ ...design, words }, content, logos);
  return job && toCertificateWords(job)
    ? job
    : toDesignJob({ ...design, words, format: usualSheet }, content, logos);
}
