import { numberUnits } from './break-costs.ts';

const measures: ReadonlySet<string> = new Set(
  numberUnits.split(' ').filter((unit) => /^\P{Lu}?m²?$/u.test(unit)),
);
/** Addresses of the web and of mail are typed as they are read. */
const address = /@|:\/\/|^www\.|[\p{L}\d]\.(?:vn|com|org|net)\b/iu;

/**
 * The text in capitals, composed (NFC), with every mark: i gives I and đ gives Đ whatever the machine's language is.
 * Figures, abbreviations, metres after a number and addresses stay as they are.
 */
export const toVietnameseCapitals = (text: string): string =>
  text
    .normalize('NFC')
    .split(/(\s+)/u)
    .map((word, at, all) => (staysAsItIs(word, all[at - 2]) ? word : word.toUpperCase()))
    .join('');

const staysAsItIs = (word: string, before = ''): boolean =>
  address.test(word) || (/\d$/u.test(before) && measures.has(word.replace(/[.,;:!?…)]+$/u, '')));
