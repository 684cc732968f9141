import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { createAddresses } from '#domain/site/addresses.ts';
import type { BuiltSite } from './built-site.ts';

/** One page of each type by its name, as a path with the base. */
export function listPageTypes({ folder, base }: BuiltSite): Record<string, string> {
  const addresses = createAddresses(base);
  return {
    home: addresses.home,
    years: addresses.years,
    year: addresses.year(2023),
    script: addresses.script(2023),
    posts: addresses.posts(2023),
    slogans: addresses.slogans,
    slogan: addresses.slogan(readFirstFolder(join(folder, 'khau-hieu'))),
    artworks: addresses.artworks,
    customiser: addresses.customiser,
    identity: addresses.identity,
    documents: addresses.documents,
    guides: addresses.guides,
    guide: addresses.guide(readFirstFolder(join(folder, 'huong-dan'))),
    help: addresses.help,
    english: addresses.english,
    englishThemes: addresses.englishPage('themes'),
    openData: addresses.openData,
    search: addresses.search,
    offline: addresses.file('ngoai-tuyen/'),
    unknown: addresses.file('khong-co/trang-nay/'),
  };
}

function readFirstFolder(folder: string): string {
  const entries = readdirSync(folder, { withFileTypes: true });
  const [first] = entries.flatMap((entry) => (entry.isDirectory() ? [entry.name] : [])).sort();
  if (!first) throw new Error(`No page below ${folder}`);
  return first;
}
