import { type FormatId, formats } from '#domain/artwork/format.ts';
import { translatedFormats } from '#domain/artwork/plan-translated.ts';
import { isPublished } from '#domain/slogan/translation.ts';
import type { Check, Finding, YearContent } from './checked-content.ts';
import { type PlacedMessage, toPlacedMessages } from './messages.ts';

/** A message that does not fit a format at the smallest readable size would be cut. */
export const checkTextFits: Check = ({ years }, { measureOverflow }) => {
  if (!measureOverflow) return [];
  return years.flatMap(toFittedMessages).flatMap(({ text, kind, name, position, fits }): Finding[] => {
    const tooLong = formats
      .filter(({ id }) => fits.includes(id))
      .map(({ id, name: format }) => ({ format, over: measureOverflow(text, id, kind) }))
      .filter(({ over }) => over > 0)
      .sort((a, b) => b.over - a.over);
    const [worst] = tooLong;
    if (!worst) return [];
    const length = [...text].length;
    const others = tooLong.length > 1 ? ` và ${tooLong.length - 1} khổ khác` : '';
    return [
      {
        position,
        fact: `${name} dài ${length} ký tự, thừa ${worst.over} ký tự so với khổ “${worst.format}”${others}.`,
        fix: `Rút còn khoảng ${length - worst.over} ký tự; nếu là nguyên văn của văn bản thì báo người phụ trách trang để điều chỉnh khổ.`,
      },
    ];
  });
};

interface FittedMessage extends PlacedMessage {
  /** The formats that have to hold it. */
  fits: readonly FormatId[];
}

const everyFormat = formats.map(({ id }) => id);

function toFittedMessages(year: YearContent): FittedMessage[] {
  const own = toPlacedMessages(year).map((message) => ({ ...message, fits: everyFormat }));
  const translated = year.translations
    .filter(({ value }) => isPublished(value))
    .map(
      ({ value, positionOf }): FittedMessage => ({
        text: value.text,
        kind: 'slogan',
        name: 'Bản dịch',
        position: positionOf(['text']),
        fits: translatedFormats,
      }),
    );
  return [...own, ...translated];
}
