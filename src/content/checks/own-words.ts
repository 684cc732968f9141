import type { CheckedContent, PlacedText } from './checked-content.ts';

/** The texts that the site publishes as its own; `found` quotes a source's slip on purpose. */
export const toOwnWords = ({ texts }: Pick<CheckedContent, 'texts'>): PlacedText[] =>
  texts.filter(({ path }) => path?.at(-1) !== 'found');
