import { toShortDayLabel } from '#i18n/labels.ts';
import type { CampaignFacts } from '../campaign-facts.ts';
import type { Unit } from '../unit.ts';

/** One message of a telephone: 160 characters of the plain alphabet, 70 as soon as one letter has a mark. */
export const longestMessages = { plain: 160, marked: 70 } as const;

/** The first of the wordings that fits; the last one always does. */
const pickFitting = (wordings: readonly string[], longest: number): string =>
  wordings.find(({ length }) => length <= longest) ?? '';

/** Without marks, at most 160 characters; the unit is named where its name leaves room. */
export function toPlainMessage(facts: CampaignFacts, unit: Unit): string {
  const days = `${toShortDayLabel(facts.opens)}-${toShortDayLabel(facts.closes)}/${facts.year}`;
  const month = `Thang hanh dong vi binh dang gioi ${days}`;
  const calls = `Goi ${facts.hotlines
    .slice(0, 2)
    .map(({ number }) => number)
    .join(' hoac ')} khi can giup do.`;
  const name = toPlainName(unit.name.trim());
  const speakUp = 'Thay bao luc hay len tieng.';
  return pickFitting(
    [
      ...(name
        ? [`${name}: ${month}. ${speakUp} ${calls}`, `${name}: ${month}. ${calls}`, `${name}: ${month}.`]
        : []),
      `${month}. ${speakUp} ${calls}`,
    ],
    longestMessages.plain,
  );
}

/** With marks, at most 70 characters. */
export function toMarkedMessage(facts: CampaignFacts, unit: Unit): string {
  const days = `${toShortDayLabel(facts.opens)}–${toShortDayLabel(facts.closes)}`;
  const name = unit.name.trim().normalize('NFC');
  const first = facts.hotlines[0]?.number;
  const call = first ? ` Cần giúp, gọi ${first}.` : '';
  return pickFitting(
    [
      ...(name
        ? [`${name}: Tháng hành động vì bình đẳng giới ${days}.`, `${name}: Tháng bình đẳng giới ${days}.`]
        : []),
      `Tháng hành động vì bình đẳng giới ${days}.${call}`,
    ],
    longestMessages.marked,
  );
}

/**
 * In letters of the plain alphabet only: whatever else was typed would cut the message to 70 characters. Nothing for a
 * name that has other letters, of which a torn one would be left.
 */
function toPlainName(name: string): string {
  const bare = name
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll('đ', 'd')
    .replaceAll('Đ', 'D')
    .replaceAll('ƀ', 'b')
    .replaceAll('Ƀ', 'B')
    .replaceAll(/[–—]/gu, '-')
    .replaceAll(/[“”«»]/gu, '"')
    .replaceAll(/[‘’`]/gu, "'");
  if (/[^\P{L}\x20-\x7e]/u.test(bare)) return '';
  // Of the plain signs, these count twice in a message.
  return bare
    .replaceAll(/[^\x20-\x7e]|[\\^{}[\]~|]/gu, ' ')
    .replaceAll(/\s+/gu, ' ')
    .trim();
}
