import type { Page } from 'playwright-core';
import { expect } from 'vitest';

/** Not `waitForFunction`, which takes a promise for the answer yes. */
export const waitUntil = (isSo: () => Promise<boolean>): Promise<void> =>
  expect.poll(isSo, { interval: 100 }).toBe(true);

/** The worker runs this page, and has kept it. */
export const waitUntilKept = (page: Page, address: string): Promise<void> =>
  waitUntil(() =>
    page.evaluate(
      async (kept) => navigator.serviceWorker.controller !== null && (await caches.match(kept)) !== undefined,
      address,
    ),
  );

/**
 * All that a page's bundle names is kept. The list of it is asked for once: a page that asks again and again would
 * keep waiting what it waits for.
 */
export const waitUntilBundleKept = (page: Page, base: string, of: string): Promise<void> =>
  page.evaluate(
    async ({ list, of }) => {
      const files: { url: string }[] = (await (await fetch(list)).json())[of];
      for (const { url } of files)
        while (!(await caches.match(url))) await new Promise((resolve) => setTimeout(resolve, 100));
    },
    { list: `${base}ngoai-tuyen/tep.json`, of },
  );

export const countWorkers = (page: Page): Promise<number> =>
  page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length);

export const listKept = (page: Page): Promise<string[]> =>
  page.evaluate(async () => {
    const lists = (await caches.keys()).map(async (name) =>
      (await (await caches.open(name)).keys()).map(({ url }) => url),
    );
    return (await Promise.all(lists)).flat();
  });
