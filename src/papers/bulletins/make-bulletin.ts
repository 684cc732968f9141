import { bulletinGreeting, toSpeakerLine } from '#domain/site/own-name.ts';
import { toReadingTime } from '#domain/site/reading-time.ts';
import type { CampaignFacts } from '../campaign-facts.ts';
import type { Unit } from '../unit.ts';
import { alwaysTrue, type Occasion } from './occasions.ts';
import { sayCalls, saySlogan, saySpeaker } from './said-facts.ts';

/**
 * How long bulletins are: syllables at 145 a minute, the speed that the site's guide asks of outdoor loudspeakers.
 */
export const bulletinLengths = {
  'nua-phut': { label: 'nửa phút', syllables: 72 },
  'mot-phut': { label: 'một phút', syllables: 145 },
  'ba-phut': { label: 'ba phút', syllables: 435 },
} as const;
export type BulletinLength = keyof typeof bulletinLengths;

/** What a listener keeps. */
const mostCalls = 2;

/** The sentences of one bulletin: what must be said, then as much of the rest as its time allows. */
export function makeBulletin(
  facts: CampaignFacts,
  unit: Unit,
  { core, more, most }: Occasion,
  length: BulletinLength,
): string[] {
  const { syllables } = bulletinLengths[length];
  const speaker = saySpeaker(unit);
  const opening = [...(length === 'ba-phut' ? [bulletinGreeting] : []), toSpeakerLine(speaker)];
  if (length === 'nua-phut') return [...opening, ...core(facts), ...sayCalls(facts, 1)];
  const calls = sayCalls(facts, mostCalls);
  const closing =
    length === 'ba-phut'
      ? [
          'Sau đây là các số điện thoại cần nhớ.',
          ...calls,
          'Xin nhắc lại.',
          ...calls,
          `${speaker} cảm ơn bà con đã lắng nghe.`,
        ]
      : calls;
  const said = [...opening, ...core(facts)];
  const toLeft = () => syllables - toReadingTime([...said, ...closing]).syllables;
  for (const sentence of [...more(facts), ...(length === 'ba-phut' ? [...most(facts), ...alwaysTrue] : [])])
    if (toReadingTime([sentence]).syllables <= toLeft()) said.push(sentence);
  if (length === 'ba-phut') said.push(...pickSlogans(facts, toLeft()));
  return [...said, ...closing];
}

/** The shortest slogans, as many as fit the syllables that are left; nothing where none was found. */
function pickSlogans({ slogans }: CampaignFacts, left: number): string[] {
  const head = 'Mời bà con nghe các khẩu hiệu đã dùng trong Tháng hành động.';
  const said: string[] = [];
  for (const slogan of slogans.toSorted((a, b) => a.length - b.length)) {
    const sentence = saySlogan(slogan);
    if (toReadingTime([head, ...said, sentence]).syllables <= left) said.push(sentence);
  }
  return said.length > 0 ? [head, ...said] : [];
}
