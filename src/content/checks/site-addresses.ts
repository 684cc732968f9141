import { createAddresses } from '#domain/site/addresses.ts';
import { toLanguageSlug } from '#domain/slogan/language-pages.ts';
import { isPublished } from '#domain/slogan/translation.ts';
import { toSlug } from '#vietnamese/fold-text.ts';
import type { CheckedContent } from './checked-content.ts';
import { findDocumentIds } from './find-texts.ts';

const addresses = createAddresses('/');

/**
 * Every address that the content gives the site, each once, without the site's base. It reads the
 * texts as written, so that a file with another fault takes part.
 */
export function toSiteAddresses(content: CheckedContent): string[] {
  const { texts, years } = content;
  const guides = texts.flatMap(
    ({ position }) => /^content\/guides\/(.+)\.mdx$/.exec(position.file)?.[1] ?? [],
  );
  const english = texts.flatMap(({ position }) => /^content\/en\/(.+)\.mdx$/.exec(position.file)?.[1] ?? []);
  const slogans = texts.filter(
    ({ position, path }) =>
      position.file.endsWith('/slogans.yaml') &&
      path?.length === 3 &&
      path[0] === 'slogans' &&
      path[2] === 'text',
  );
  return [
    ...new Set([
      ...years.map(({ year }) => addresses.year(year)),
      ...guides.map(addresses.guide),
      ...english.map(addresses.englishPage),
      ...slogans.map(({ text }) => addresses.slogan(toSlug(text))),
      ...years
        .flatMap(({ translations }) => translations)
        .filter(({ value }) => isPublished(value))
        .map(({ value }) => addresses.language(toLanguageSlug(value.language))),
      ...findDocumentIds(content).map(({ text }) => addresses.document(text)),
    ]),
  ];
}

/** Pages that are there whatever the content says: a redirect may lead to them. */
export const fixedAddresses: readonly string[] = [
  addresses.years,
  addresses.slogans,
  addresses.artworks,
  addresses.identity,
  addresses.documents,
  addresses.customiser,
  addresses.papers,
  addresses.roles,
  addresses.quiz,
  addresses.guides,
  addresses.help,
  addresses.search,
];
