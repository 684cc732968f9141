import { sayDay, sayDigits, sayNumber } from '#vietnamese/say-number.ts';
import { toSpoken } from '#vietnamese/to-spoken.ts';
import type { CampaignFacts } from '../campaign-facts.ts';
import { acts, type LawFactId, lawFacts } from '../law/law-facts.ts';
import { toUnitName } from '../paper-parts.ts';
import type { Unit } from '../unit.ts';
import { unitKinds } from '../unit-kinds.ts';

/** What the archive knows, in sentences as they are read out. */

/** The unit as it is announced; while it has no name, its kind with a pause for the reader to fill. */
export const saySpeaker = (unit: Unit): string =>
  toSpoken(unit.name.trim() ? toUnitName(unit) : unitKinds[unit.kind].unnamed);

export const sayMonth = ({ opens, closes, year, monthName }: CampaignFacts): string =>
  `Từ ${sayDay(opens)} đến hết ${sayDay(closes)} năm ${sayNumber(year)} là ${toSpoken(monthName)}.`;

export const sayTheme = ({ theme }: CampaignFacts): string[] =>
  theme ? [`Chủ đề năm nay là, ${endSentence(toSpoken(theme))}`] : [];

export const sayObservances = ({ observances }: CampaignFacts): string[] =>
  observances.map(({ date, what }) => `${upperFirst(sayDay(date))} là ${endSentence(toSpoken(what))}`);

export const sayCalls = ({ hotlines }: CampaignFacts, most: number): string[] =>
  hotlines
    .slice(0, most)
    .map(
      ({ number, name }, at) =>
        `${at === 0 ? 'Khi cần giúp đỡ, xin gọi' : 'Hoặc gọi'} ${toSpoken(name)}, số ${sayDigits(number)}.`,
    );

/** What a law says, with its name and article and without its number. */
export function sayLaw(id: LawFactId): string {
  const { act, article, text } = lawFacts[id];
  const source = toSpoken(`${acts[act].replace(/\s*\([^)]*\)$/u, '')}, ${article}`).replaceAll(
    /(Điều|Khoản|Điểm)/gu,
    (word) => word.toLocaleLowerCase('vi'),
  );
  return `${upperFirst(source)}, ghi, ${endSentence(toSpoken(text))}`;
}

export const saySlogan = (slogan: string): string => endSentence(toSpoken(slogan));

const endSentence = (text: string): string =>
  text.replace(/[.,!?]*$/u, (end) => end.match(/[!?]/u)?.[0] ?? '.');

const upperFirst = (text: string): string => text.charAt(0).toLocaleUpperCase('vi') + text.slice(1);
