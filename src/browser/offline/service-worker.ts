/** Built into `sw.js`. Keeps what was visited; never takes over a page by itself once one is running. */
import { clientsClaim } from 'workbox-core';
import type { WorkboxPlugin } from 'workbox-core/types.js';
import { cleanupOutdatedCaches, matchPrecache, precacheAndRoute } from 'workbox-precaching';
import { registerRoute, setCatchHandler } from 'workbox-routing';
import { CacheFirst, NetworkFirst, NetworkOnly, StaleWhileRevalidate } from 'workbox-strategies';
import { type CacheName, findCacheName, toFullName } from './cache-name.ts';
import { fetchBundle } from './fetch-bundle.ts';
import { keepNewest } from './keep-newest.ts';
import type { OfflinePlan } from './offline-plan.ts';
import { workerScope } from './worker-scope.ts';

declare const OFFLINE_PLAN: OfflinePlan;
const plan = OFFLINE_PLAN;

/** What somebody searched for or designed is not kept, only the page itself; nor when (`?ts=`) it was read. */
const withoutQuery: WorkboxPlugin = {
  cacheKeyWillBeUsed: async ({ request }) => request.url.replace(/[?#].*$/, ''),
};

const withBundle: WorkboxPlugin = {
  cacheDidUpdate: async ({ request, event }) => {
    event.waitUntil(fetchBundle(toPath(new URL(request.url)), plan));
  },
};

const at = (name: CacheName, most: number, ...plugins: WorkboxPlugin[]) => ({
  cacheName: toFullName(name, plan),
  plugins: [...plugins, keepNewest(most)],
});

const strategies = {
  // On a weak line, a page from yesterday after four seconds is better than none.
  pages: new NetworkFirst({ ...at('pages', 60, withoutQuery, withBundle), networkTimeoutSeconds: 4 }),
  hashed: new CacheFirst(at('hashed', 300)),
  data: new NetworkFirst({ ...at('data', 30, withoutQuery), networkTimeoutSeconds: 4 }),
  pictures: new StaleWhileRevalidate(at('pictures', 80)),
} satisfies Record<CacheName, unknown>;

precacheAndRoute(plan.shell);
cleanupOutdatedCaches();

for (const [name, strategy] of Object.entries(strategies))
  registerRoute(({ url, sameOrigin }) => sameOrigin && findCacheName(toPath(url), plan) === name, strategy);

// Pages that are not kept still lead to the page for offline when there is no network.
registerRoute(({ request }) => request.mode === 'navigate', new NetworkOnly());

setCatchHandler(async ({ request }) =>
  request.mode === 'navigate'
    ? ((await matchPrecache(plan.offlinePage)) ?? Response.error())
    : Response.error(),
);

clientsClaim();
workerScope.addEventListener('message', (event) => {
  if (event.data === 'use-now') event.waitUntil(workerScope.skipWaiting());
});

function toPath({ pathname }: URL): string {
  return pathname.startsWith(plan.base) ? pathname.slice(plan.base.length) : pathname;
}
