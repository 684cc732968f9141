import type { OfflineBundles, OfflinePlan } from './offline-plan.ts';
import { toCacheName } from './to-cache-name.ts';
import { toShelf } from './to-shelf.ts';

/** Fetches and keeps what a page needs besides the files that it has loaded, unless data is dear. */
export async function fetchBundle(page: string, plan: OfflinePlan): Promise<void> {
  if (isDataDear()) return;
  const answer = await fetch(plan.bundles);
  if (!answer.ok) return;
  const bundles: OfflineBundles = await answer.json();
  for (const address of bundles[page] ?? []) await keep(address, plan.base);
}

async function keep(address: string, base: string): Promise<void> {
  const shelf = toShelf(address.slice(base.length));
  if (!shelf) return;
  const cache = await caches.open(toCacheName(shelf, base));
  // A name with a hash always has the same content.
  if (shelf === 'hashed' && (await cache.match(address))) return;
  await cache.add(address);
}

/** Not every browser tells. */
function isDataDear(): boolean {
  const { connection } = navigator as Navigator & { connection?: { saveData?: boolean } };
  return connection?.saveData ?? false;
}
