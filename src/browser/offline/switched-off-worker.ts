/**
 * Built into `sw.js` instead of the service worker when PUBLIC_OFFLINE is `off`. Browsers that have the
 * worker fetch this at their next visit; it deletes all that was kept and then itself.
 */
import { workerScope } from './worker-scope.ts';

workerScope.addEventListener('install', (event) => event.waitUntil(workerScope.skipWaiting()));
workerScope.addEventListener('activate', (event) => event.waitUntil(removeAll()));

async function removeAll(): Promise<void> {
  const names = await caches.keys();
  await Promise.all(names.map((name) => caches.delete(name)));
  await workerScope.registration.unregister();
}
