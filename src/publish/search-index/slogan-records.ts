import type { Addresses } from '#domain/site/addresses.ts';
import type { SearchRecord } from '#domain/site/search-record.ts';
import type { Slogan } from '#domain/slogan/slogan.ts';
import type { FindPicture } from './artwork-records.ts';

/** A slogan with every year it served in; wordings of other years find it too. */
export function toSloganRecord(slogan: Slogan, addresses: Addresses, findPicture: FindPicture): SearchRecord {
  const { slug, text, dated, uses } = slogan;
  const years = uses.map(({ year }) => year);
  const groups = [...new Set(uses.flatMap(({ group }) => group ?? []))];
  const wordings = [...new Set(uses.map((use) => use.text))].filter((wording) => wording !== text);
  const picture = findPicture(uses[0]?.year ?? 0, slug);
  return {
    url: addresses.slogan(slug),
    kind: 'slogan',
    title: text,
    text: '',
    words: ['khẩu hiệu thông điệp', ...groups, ...years.map((year) => `năm ${year}`), ...wordings].join(
      ' · ',
    ),
    years,
    groups,
    families: [],
    lasting: dated ? 'dated' : 'evergreen',
    copy: text,
    ...(picture && { picture }),
  };
}
