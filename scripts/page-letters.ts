/** On a keyboard, but in no text: left to the phone's own typefaces, for which each file is lighter by 200 bytes. */
const unwritten = '$\\^`{|}~';

/**
 * What the pages' typeface holds: what of ASCII is written, Vietnamese and the marks of print. With its head a file
 * comes in as few round trips as do up to 10.2 kB. Marks that a keyboard sends on their own
 * join their letters; letters of other languages, in a name that a visitor types, come from the phone's own typefaces.
 */
export const pageLetters: string = [
  Array.from({ length: 0x7f - 0x20 }, (_, at) => String.fromCodePoint(0x20 + at))
    .filter((letter) => !unwritten.includes(letter))
    .join(''),
  ...[...'aăâeêioôơuưyAĂÂEÊIOÔƠUƯY'].flatMap(toToned),
  'đĐ',
  '\u00a0–—‘’“”„…•·°²×−←→',
].join('');

/** A vowel with each of the tones: none, huyền, sắc, ngã, hỏi, nặng. */
function toToned(vowel: string): string[] {
  return ['', '\u0300', '\u0301', '\u0303', '\u0309', '\u0323'].map((tone) =>
    (vowel + tone).normalize('NFC'),
  );
}
