import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, onTestFinished } from 'vitest';
import type { BuiltSite } from '../../scripts/built-site.ts';
import { launchChromium } from '../../scripts/launch-chromium.ts';
import { type FolderServer, serveFolder } from '../../scripts/serve-folder.ts';

export interface SiteInBrowser {
  /** The whole address of a path that begins with the base. */
  toAddress: (path: string) => string;
  /** A page in a context of its own, closed when the test ends. */
  openPage: (options?: BrowserContextOptions) => Promise<Page>;
  /** A page that stays open for all tests of the surrounding `describe`. */
  openSharedPage: (options?: BrowserContextOptions) => Promise<Page>;
}

/** Milliseconds. Nothing that is waited for has a time of its own: a busy machine is slow, not wrong. */
export const patience = 120_000;

const place = { locale: 'vi-VN', timezoneId: 'Asia/Ho_Chi_Minh' };

let launched: Promise<Browser> | undefined;

/** One Chromium for all files of a process, with which it ends: contexts share nothing, and a start costs a second. */
function getBrowser(): Promise<Browser> {
  launched ??= launchChromium();
  return launched;
}

/**
 * Serves the site and has Chromium for the tests of the surrounding `describe`.
 * @param more `worker`: pages begin the service worker, which fetches whole parts of the site for later; without it
 * they are as in a browser that has none, and cost a third less.
 */
export function openBrowser({ folder, base }: BuiltSite, { worker = false } = {}): SiteInBrowser {
  let server: FolderServer;
  let browser: Browser;
  const sharedPages: Page[] = [];
  const openContext = async (options?: BrowserContextOptions): Promise<BrowserContext> => {
    const context = await browser.newContext({ ...place, ...options });
    context.setDefaultTimeout(patience);
    if (!worker) await context.addInitScript(removeWorkers);
    return context;
  };
  beforeAll(async () => {
    server = await serveFolder({ folder, base });
    browser = await getBrowser();
  });
  afterAll(async () => {
    await Promise.all(sharedPages.map((page) => page.context().close()));
    await server?.close();
  });
  return {
    toAddress: (path) => new URL(path, server.address).href,
    openPage: async (options) => {
      const context = await openContext(options);
      onTestFinished(() => context.close());
      return context.newPage();
    },
    openSharedPage: async (options) => {
      const page = await (await openContext(options)).newPage();
      sharedPages.push(page);
      return page;
    },
  };
}

/** Runs in the page before its own scripts. */
const removeWorkers = (): void => void Reflect.deleteProperty(Navigator.prototype, 'serviceWorker');
