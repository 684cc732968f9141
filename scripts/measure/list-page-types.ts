import { existsSync, readdirSync } from 'node:fs';
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
    rows.flatMap(({ id, address }): [string, string][] => {
      if (id === 'unknown') return [[id, file('khong-co/trang-nay/')]];
      const [parent = '', name] = address.split(/[[\]]/);
      if (name === undefined || name === 'year') return [[id, file(fillAddress(address, { year: 2023 }))]];
      // No language has a page before somebody has checked something in it.
      if (!existsSync(join(folder, parent))) return [];
      return [[id, file(fillAddress(address, { [name]: readFirstFolder(join(folder, parent)) }))]];
    }),
  );
}

function readFirstFolder(folder: string): string {
  const entries = readdirSync(folder, { withFileTypes: true });
  const [first] = entries.flatMap((entry) => (entry.isDirectory() ? [entry.name] : [])).sort();
  if (!first) throw new Error(`No page below ${folder}`);
  return first;
}
