import { findCacheName, toFullName } from './cache-name.ts';
import type { OfflineBundles, OfflinePlan } from './offline-plan.ts';

/** Fetches and keeps what a page needs besides the files that it has loaded, unless data is dear. */
export async function fetchBundle(page: string, plan: OfflinePlan): Promise<void> {
  if (isDataDear()) return;
  const answer = await fetch(plan.bundles);
  if (!answer.ok) return;
  const bundles: OfflineBundles = await answer.json();
  for (const address of bundles[page] ?? []) await keep(address, plan);
}

async function keep(address: string, plan: OfflinePlan): Promise<void> {
  const name = findCacheName(address.slice(plan.base.length), plan);
  if (!name) return;
  const cache = await caches.open(toFullName(name, plan));
  // A name with a hash always has the same content.
  if (name === 'hashed' && (await cache.match(address))) return;
  await cache.add(address);
}

/** Not every browser tells. */
function isDataDear(): boolean {
  const { connection } = navigator as Navigator & { connection?: { saveData?: boolean } };
  return connection?.saveData ?? false;
}
