import { isShapedText } from '#artwork/split-letters.ts';
import type { Design } from '#domain/artwork/design.ts';
import { toScriptName } from '#i18n/vi/seen-letter.ts';
import { studioWords } from '#i18n/vi/studio.ts';
import type { Advice } from './to-problem-item.ts';

/** Letters of the Central Highlands that Vietnamese lacks. */
const highland = /[ƀčĕĭŏŭ]|\u0306/iu;

/** Tells of letters whose drawing nobody who reads their language has looked at yet; see docs/scripts.md. */
export function findUnreadLetters({ words, agency }: Design): Advice[] {
  const said = [...Object.values<string>(words), ...agency].join(' ').normalize('NFC');
  const script = isShapedText(said) ? toScriptName(said) : undefined;
  if (script) return [{ words: studioWords.notRead(script) }];
  return highland.test(said) ? [{ words: studioWords.notRead(studioWords.highland) }] : [];
}
