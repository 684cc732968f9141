import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { createAddresses } from '#domain/site/addresses.ts';
import { fillAddress, type PageId, pageRows } from '#domain/site/pages.ts';
import type { BuiltSite } from '../built-site.ts';

/** Not always there, or there under another row. */
const leftOut: readonly PageId[] = ['editors', 'moved', 'englishPage'];

/** One page of each type by its name, as a path with the base. */
export function listPageTypes({ folder, base }: BuiltSite): Record<string, string> {
  const { file } = createAddresses(base);
  const rows = pageRows.filter(({ id }) => !leftOut.includes(id));
  return Object.fromEntries(
    rows.map(({ id, address }) => {
      if (id === 'unknown') return [id, file('khong-co/trang-nay/')];
      const [parent = ''] = address.split('[');
      const slug = address.includes('[slug]') ? readFirstFolder(join(folder, parent)) : '';
      return [id, file(fillAddress(address, { year: 2023, slug }))];
    }),
  );
}

function readFirstFolder(folder: string): string {
  const entries = readdirSync(folder, { withFileTypes: true });
  const [first] = entries.flatMap((entry) => (entry.isDirectory() ? [entry.name] : [])).sort();
  if (!first) throw new Error(`No page below ${folder}`);
  return first;
}
