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

/** In the page. */
export async function isBundleKept({ list, of }: { list: string; of: string }): Promise<boolean> {
  const files: { url: string }[] = (await (await fetch(list)).json())[of];
  const kept = await Promise.all(files.map(({ url }) => caches.match(url)));
  return kept.every(Boolean);
}

export const countWorkers = (page: Page): Promise<number> =>
  page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length);

export const listKept = (page: Page): Promise<string[]> =>
  page.evaluate(async () => {
    const lists = (await caches.keys()).map(async (name) =>
      (await (await caches.open(name)).keys()).map(({ url }) => url),
    );
    return (await Promise.all(lists)).flat();
  });
