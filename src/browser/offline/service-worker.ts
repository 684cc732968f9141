/** Built into `sw.js`. Keeps what was visited; never takes over a page by itself once one is running. */
import { clientsClaim } from 'workbox-core';
import type { WorkboxPlugin } from 'workbox-core/types.js';
import { addPlugins, matchPrecache, precacheAndRoute } from 'workbox-precaching';
import { registerRoute, setCatchHandler } from 'workbox-routing';
import { NetworkFirst, NetworkOnly, StaleWhileRevalidate } from 'workbox-strategies';
import { type CacheName, findCacheName, toBundleName, toFullName, toPath } from './cache-name.ts';
import { fetchBundle } from './fetch-bundle.ts';
import { isWhole } from './is-whole.ts';
import { keepNewest } from './keep-newest.ts';
import type { OfflinePlan } from './offline-plan.ts';
import { createQuietLine } from './quiet-line.ts';
import { workerScope } from './worker-scope.ts';

declare const OFFLINE_PLAN: OfflinePlan;
const plan = OFFLINE_PLAN;
const line = createQuietLine();

/** What somebody searched for or designed is not kept, only the page itself; nor when (`?ts=`) it was read. */
const withoutQuery: WorkboxPlugin = {
  cacheKeyWillBeUsed: async ({ request }) => toKey(request),
};

const toKey = ({ url }: Request): string => url.replace(/[?#].*$/, '').replace(/\/index\.html$/, '/');

const withBundle: WorkboxPlugin = {
  cacheDidUpdate: async ({ request, event }) => {
    const page = toPath(new URL(request.url), plan);
    if (page !== undefined) event.waitUntil(fetchBundle(page, plan, line));
  },
};

/** What a page's bundle holds serves where the cache by age has nothing. */
const orFromBundle: WorkboxPlugin = {
  cachedResponseWillBeUsed: async ({ request, cachedResponse }) =>
    cachedResponse ?? (await matchBundles(toKey(request))),
};

async function matchBundles(key: string): Promise<Response | undefined> {
  const names = (await caches.keys()).filter((name) => name.startsWith(toBundleName('', plan)));
  for (const name of names) {
    const found = await (await caches.open(name)).match(key);
    if (found) return found;
  }
  return undefined;
}

/** A damaged file of the shell is fetched anew; without a network, damaged is better than nothing. */
const onlyWhole: WorkboxPlugin = {
  cachedResponseWillBeUsed: async ({ cacheName, request, cachedResponse }) => {
    const { pathname } = new URL(request.url);
    const sum = plan.sums[pathname];
    if (!cachedResponse || sum === undefined || (await isWhole(cachedResponse, sum))) return cachedResponse;
    const fresh = await fetch(pathname, { cache: 'reload' }).catch(() => undefined);
    if (!fresh?.ok) return cachedResponse;
    await (await caches.open(cacheName)).put(request, fresh.clone());
    return fresh;
  },
};

const at = (name: CacheName, most: number, ...plugins: WorkboxPlugin[]) => ({
  cacheName: toFullName(name, plan),
  plugins: [...plugins, keepNewest(most)],
});

const strategies = {
  // On a weak line, a page from yesterday after four seconds is better than none.
  pages: new NetworkFirst({ ...at('pages', 60, withoutQuery, withBundle), networkTimeoutSeconds: 4 }),
  // The name says that it is still right, so the browser's own cache answers the second question; asked it is,
  // so that what was damaged here heals.
  hashed: new StaleWhileRevalidate(at('hashed', 300, orFromBundle)),
  data: new NetworkFirst({ ...at('data', 60, withoutQuery, orFromBundle), networkTimeoutSeconds: 4 }),
  pictures: new StaleWhileRevalidate(at('pictures', 80, orFromBundle)),
} satisfies Record<CacheName, unknown>;

// Workbox's own cleaning up would take the caches of other sites below this one along.
addPlugins([onlyWhole]);
precacheAndRoute(plan.shell);

for (const [name, strategy] of Object.entries(strategies))
  registerRoute(({ url, sameOrigin }) => {
    const path = sameOrigin ? toPath(url, plan) : undefined;
    return path !== undefined && findCacheName(path, plan) === name;
  }, strategy);

// Pages that are not kept still lead to the page for offline when there is no network.
registerRoute(({ request }) => request.mode === 'navigate', new NetworkOnly());

setCatchHandler(async ({ request }) =>
  request.mode === 'navigate'
    ? ((await matchPrecache(plan.offlinePage)) ?? Response.error())
    : Response.error(),
);

clientsClaim();
workerScope.addEventListener('fetch', () => line.noteWish());
workerScope.addEventListener('message', (event) => {
  if (event.data === 'use-now') event.waitUntil(workerScope.skipWaiting());
});
