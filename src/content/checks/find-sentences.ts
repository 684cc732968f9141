import type { CheckedContent, PlacedText } from './checked-content.ts';

/** The sentences that artworks print: slogans and themes, as written. */
export const findSentences = ({ texts }: Pick<CheckedContent, 'texts'>): PlacedText[] =>
  texts.filter(({ position, path }) => isSlogan(position.file, path) || isTheme(position.file, path));

export const isSlogan = (file: string, path: PlacedText['path']): boolean =>
  file.endsWith('/slogans.yaml') && path?.length === 3 && path[0] === 'slogans' && path[2] === 'text';

const isTheme = (file: string, path: PlacedText['path']): boolean =>
  file.endsWith('/campaign.mdx') && path?.length === 2 && path[0] === 'theme' && path[1] === 'text';
