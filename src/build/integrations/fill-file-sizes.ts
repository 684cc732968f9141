import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Ledger } from '../render/ledger.ts';
import type { RewritePage } from './rewrite-pages.ts';

const place = /(data-file-size="([^"]+)"[^>]*>)(?=<)/g;

/**
 * Says in the pages how large a file is: pages are built before the files that they link to. Each
 * empty element with `data-file-size`, a path below the site's root, gets the size as its words.
 * What was not rendered but written with the pages is measured on the disk.
 * @throws Error naming the file that a page speaks of and that was not made.
 */
export function fillFileSizes(ledger: Pick<Ledger, 'find'>): RewritePage {
  return async ({ html, folder }) => {
    const paths = new Set([...html.matchAll(place)].map(([, , path = '']) => path));
    const sizes = new Map<string, string>();
    for (const path of paths) {
      const bytes = ledger.find(path)?.bytes ?? (await stat(join(folder, path))).size;
      sizes.set(path, toSizeText(bytes));
    }
    return html.replaceAll(place, (_, tag: string, path: string) => `${tag}${sizes.get(path)}`);
  };
}

/** `12,3 MB`, `480 kB`. */
export function toSizeText(bytes: number): string {
  if (bytes < 999_500) return `${Math.round(bytes / 1000)} kB`;
  return `${(bytes / 1e6).toFixed(1).replace('.', ',')} MB`;
}
