/**
 * Built into `sw.js` instead of the service worker when PUBLIC_OFFLINE is `off`. Browsers that have the
 * worker fetch this at their next visit; it deletes all that it kept, nothing of other sites on the host, and
 * then itself.
 */
import { cacheNames } from 'workbox-core';
import { toCachePrefix } from './cache-name.ts';
import type { OfflinePlan } from './offline-plan.ts';
import { workerScope } from './worker-scope.ts';

declare const OFFLINE_PLAN: OfflinePlan;

workerScope.addEventListener('install', (event) => event.waitUntil(workerScope.skipWaiting()));
workerScope.addEventListener('activate', (event) => event.waitUntil(removeAll()));

async function removeAll(): Promise<void> {
  const names = await caches.keys();
  const own = names.filter(
    (name) => name === cacheNames.precache || name.startsWith(toCachePrefix(OFFLINE_PLAN)),
  );
  await Promise.all(own.map((name) => caches.delete(name)));
  await workerScope.registration.unregister();
}
