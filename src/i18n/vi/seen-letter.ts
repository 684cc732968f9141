/** Scripts that somebody may type or paste, as they are called in Vietnamese. */
const scripts: readonly (readonly [script: RegExp, name: string])[] = [
  [/\p{Script=Khmer}/u, 'chữ Khmer'],
  [/\p{Script=Cham}/u, 'chữ Chăm'],
  [/\p{Script=Tai_Viet}/u, 'chữ Thái Việt'],
  [/\p{Script=Lao}/u, 'chữ Lào'],
  [/\p{Script=Thai}/u, 'chữ Thái Lan'],
  [/\p{Script=Myanmar}/u, 'chữ Myanmar'],
  [/\p{Script=Nyiakeng_Puachue_Hmong}|\p{Script=Pahawh_Hmong}/u, 'chữ Mông'],
  [/\p{Script=Han}/u, 'chữ Hán'],
  [/\p{Script=Hangul}/u, 'chữ Hàn'],
  [/\p{Script=Hiragana}|\p{Script=Katakana}/u, 'chữ Nhật'],
  [/\p{Script=Cyrillic}/u, 'chữ Kirin'],
  [/\p{Script=Greek}/u, 'chữ Hy Lạp'],
  [/\p{Script=Arabic}/u, 'chữ Ả Rập'],
];

const unseen = /[\p{C}\p{Z}\p{Default_Ignorable_Code_Point}\u2800]/u;
const emoji = /\p{Extended_Pictographic}|\p{Regional_Indicator}|[\d#*]\uFE0F?\u20E3/u;

/** A letter that is not drawn, so that its reader knows which: by its codes where nobody could see it, else with its script. */
export function toSeenLetter(letter: string): string {
  if (emoji.test(letter)) return `“${letter}”`;
  const signs = [...letter];
  // A mark without its letter hangs on the quotation mark.
  const isMark = (sign: string): boolean => /\p{M}/u.test(sign);
  const hidden = signs.filter((sign) => unseen.test(sign));
  const seen = signs.filter((sign) => !unseen.test(sign)).join('');
  if (seen === '') return `ký tự không nhìn thấy được (${toCodes(signs)})`;
  if ([...seen].every(isMark)) return `dấu rời “\u25CC${seen}” (${toCodes([...seen])})`;
  const script = toScriptName(letter);
  const shown = `“${seen}”${script ? ` (${script})` : ''}`;
  return hidden.length > 0 ? `${shown} kèm ký tự không nhìn thấy được (${toCodes(hidden)})` : shown;
}

/** As it is called in Vietnamese, of the first that is found; nothing of Latin letters. */
export const toScriptName = (text: string): string | undefined =>
  scripts.find(([pattern]) => pattern.test(text))?.[1];

export const toCodes = (signs: readonly string[]): string =>
  signs
    .map((sign) => `U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`)
    .join(' ');
