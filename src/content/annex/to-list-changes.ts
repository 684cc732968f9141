import { toSlug } from '#vietnamese/fold-text.ts';
import type { AnnexMessage } from './take-messages.ts';

/** A slogan that the year's list has already. */
export interface ListedSlogan {
  text: string;
  /** The source's own words, where the list publishes a corrected slip. */
  found?: string;
}

/**
 * What an annex changes in a year's list. `index` is the place in the list as it was, `message` what
 * the annex has. Reworded: the same slogan in other letters or signs.
 */
export type ListChange =
  | { kind: 'kept'; index: number; message: AnnexMessage }
  | { kind: 'reworded'; index: number; message: AnnexMessage }
  | { kind: 'added'; message: AnnexMessage }
  | { kind: 'absent'; index: number };

/** In the annex's order; what the annex lacks stands behind what it stood behind in the list. */
export function toListChanges(
  listed: readonly ListedSlogan[],
  messages: readonly AnnexMessage[],
): ListChange[] {
  const changes = messages.map((message): ListChange => {
    const index = findListed(listed, message.text);
    if (index < 0) return { kind: 'added', message };
    const { text, found } = listed[index] ?? {};
    return { kind: message.text === text || message.text === found ? 'kept' : 'reworded', index, message };
  });
  for (const index of listed.keys()) {
    if (changes.some((change) => 'index' in change && change.index === index)) continue;
    const before = changes.findLastIndex((change) => 'index' in change && change.index < index);
    changes.splice(before + 1, 0, { kind: 'absent', index });
  }
  return changes;
}

function findListed(listed: readonly ListedSlogan[], text: string): number {
  const slug = toSlug(text);
  return listed.findIndex((one) => [one.text, one.found ?? one.text].some((words) => toSlug(words) === slug));
}
