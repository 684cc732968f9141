import { findCacheName, toBundleName } from './cache-name.ts';
import { isWhole } from './is-whole.ts';
import type { BundledFile, OfflineBundles, OfflinePlan } from './offline-plan.ts';
import type { QuietLine } from './quiet-line.ts';

/**
 * Fetches and keeps what a page needs besides the files that it has loaded, unless data is dear. What is kept
 * whole is not fetched again, what was damaged is; files of an earlier build go when all of the new ones are there.
 * @param line is waited for before each file: somebody may have begun to use the page
 */
export async function fetchBundle(page: string, plan: OfflinePlan, line: QuietLine): Promise<void> {
  if (isDataDear()) return;
  const answer = await fetch(plan.bundles);
  if (!answer.ok) return;
  const bundles: OfflineBundles = await answer.json();
  const files = (bundles[page] ?? []).filter(({ url }) => findCacheName(url.slice(plan.base.length), plan));
  if (files.length === 0) return;
  const cache = await caches.open(toBundleName(page, plan));
  const waitForLine = line.startWaiting();
  // What names the others comes after them.
  for (const file of files.toSorted((one, other) => Number(other.hashed) - Number(one.hashed))) {
    await waitForLine();
    await keep(file, cache);
  }
  const kept = new Set(files.map(({ url }) => new URL(url, location.href).href));
  for (const request of await cache.keys()) if (!kept.has(request.url)) await cache.delete(request);
}

async function keep({ url, sum, hashed }: BundledFile, cache: Cache): Promise<void> {
  const there = await cache.match(url);
  if (there && (await isWhole(there, sum))) return;
  // A damaged answer may lie in the browser's own cache too.
  const answer = await fetch(url, { cache: there || !hashed ? 'reload' : 'default', priority: 'low' });
  if (!answer.ok) throw new Error(`${url}: ${answer.status}`);
  await cache.put(url, answer);
}

/** Not every browser tells. */
function isDataDear(): boolean {
  const { connection } = navigator as Navigator & { connection?: { saveData?: boolean } };
  return connection?.saveData ?? false;
}
