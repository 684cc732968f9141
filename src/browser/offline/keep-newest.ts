import type { WorkboxPlugin } from 'workbox-core/types.js';

/**
 * Drops the oldest answers above a number. (Workbox's own expiration remembers the times in IndexedDB;
 * a cache lists its entries in the order in which they were last put, which is all that this needs.)
 */
export const keepNewest = (most: number): WorkboxPlugin => ({
  cacheDidUpdate: async ({ cacheName }) => {
    const cache = await caches.open(cacheName);
    const requests = await cache.keys();
    await Promise.all(requests.slice(0, -most).map((request) => cache.delete(request)));
  },
});
