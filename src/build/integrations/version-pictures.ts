import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Ledger } from '../render/ledger.ts';
import type { RewritePage } from './rewrite-pages.ts';

const place = /(<meta property="og:image" content=")([^"?]+)(")/g;

/**
 * Gives the pictures of links an address that changes with what they show: networks keep a picture by its
 * address for months, and would go on showing words that were mended.
 * @param base the site's, which the addresses hold.
 * @throws Error naming a picture that was not made.
 */
export function versionPictures(ledger: Pick<Ledger, 'find'>, base: string): RewritePage {
  const sums = new Map<string, Promise<string>>();
  const readSum = async (path: string, folder: string): Promise<string> =>
    ledger.find(path)?.sha256 ??
    createHash('sha256')
      .update(await readFile(join(folder, path)))
      .digest('hex');
  return async ({ html, folder }) => {
    let mended = html;
    for (const [whole, before, address = '', after] of html.matchAll(place)) {
      const path = decodeURI(new URL(address).pathname).slice(base.length);
      const sum = sums.get(path) ?? readSum(path, folder);
      sums.set(path, sum);
      mended = mended.replace(whole, `${before}${address}?v=${(await sum).slice(0, 8)}${after}`);
    }
    return mended;
  };
}
