import type { CampaignFacts } from '#papers/campaign-facts.ts';
import type { Choices } from '#papers/choices.ts';
import { type PaperId, papers } from '#papers/papers.ts';
import type { PapersContent } from '#papers/papers-content.ts';
import { toEmptyUnit, type Unit, type UnitField, unitFields } from '#papers/unit.ts';
import { type UnitKind, unitKinds } from '#papers/unit-kinds.ts';
import { cutText, toOneLine } from './to-one-line.ts';

/** What the form asks for. */
export interface DeskWish {
  id: PaperId;
  facts: CampaignFacts;
  unit: Unit;
  choices: Choices;
}

/** @throws Error where the form names what the content does not have, which its own choices never do. */
export function readDesk(form: HTMLFormElement, { campaigns }: PapersContent): DeskWish {
  const fields = new FormData(form);
  const read = (name: string): string => toOneLine(String(fields.get(name) ?? ''));
  const [id, kind] = [read('giay'), read('loai')];
  const known = campaigns.find(({ year }) => year === Number(read('nam')));
  if (!known || !isPaper(id) || !isKind(kind)) throw new Error(`The papers know no ${id} of ${kind}`);
  const unit = toEmptyUnit(kind);
  for (const name of Object.keys(unitFields) as UnitField[])
    unit[name] = cutText(read(name), unitFields[name]);
  // The archive's own theme is verbatim and stays.
  const theme = known.theme ? '' : toBare(read('chu-de'));
  const facts = theme ? { ...known, theme } : known;
  return { id, facts, unit, choices: { ...readTicks(form), ...readWritten(read) } };
}

/** Without the quotation marks and the full stop that the papers set around a theme. */
const toBare = (theme: string): string => theme.replaceAll(/^[\s"“”«»]+|[\s"“”«».]+$/gu, '');

const isPaper = (id: string): id is PaperId => id in papers;
const isKind = (kind: string): kind is UnitKind => kind in unitKinds;

function readTicks(form: HTMLFormElement): Pick<Choices, 'bases' | 'withoutActivities'> {
  const toBoxes = (name: string) => [...form.querySelectorAll<HTMLInputElement>(`input[name="${name}"]`)];
  const bases = toBoxes('can-cu');
  const activities = toBoxes('hoat-dong');
  return {
    ...(bases.length > 0 && { bases: bases.flatMap(({ checked, value }) => (checked ? value : [])) }),
    withoutActivities: activities.flatMap(({ checked, value }) => (checked ? [] : Number(value))),
  };
}

function readWritten(read: (name: string) => string): Choices {
  const [reportDue, day, hour, hall, guest] = ['han', 'ngay', 'hour', 'hall', 'guest'].map(read);
  return {
    ...(reportDue && { reportDue }),
    ...(day && { day }),
    ...(hour && { hour }),
    ...(hall && { hall }),
    ...(guest && { guest }),
  };
}
