import type { Page, Request } from 'playwright-core';

/** What went wrong while a page was opened and read to its end; a clean visit leaves all lists empty. */
export interface Visit {
  consoleMessages: string[];
  failedRequests: string[];
  foreignRequests: string[];
}

const cleanLevels = ['log', 'debug', 'info'];

/** Opens the address and scrolls to the end, so that lazy pictures load too. */
export async function visitPage(page: Page, address: string): Promise<Visit> {
  const visit: Visit = { consoleMessages: [], failedRequests: [], foreignRequests: [] };
  const { origin } = new URL(address);
  page.on('pageerror', (error) => visit.consoleMessages.push(String(error)));
  page.on('console', (message) => {
    // Chromium reports the answer 404 of an unknown address itself, which is right.
    if (!cleanLevels.includes(message.type()) && message.location().url !== address)
      visit.consoleMessages.push(message.text());
  });
  // One that the page of before has left undone is none of this visit's.
  const own = new Set<Request>();
  page.on('request', (request) => {
    own.add(request);
    const url = request.url();
    if (/^https?:/.test(url) && new URL(url).origin !== origin) visit.foreignRequests.push(url);
  });
  page.on('requestfailed', (request) => {
    if (own.has(request)) visit.failedRequests.push(request.url());
  });
  page.on('response', (response) => {
    if (own.has(response.request()) && response.status() >= 400 && response.url() !== address)
      visit.failedRequests.push(`${response.status()} ${response.url()}`);
  });
  await page.goto(address, { waitUntil: 'load' });
  await scrollToEnd(page);
  await page.waitForLoadState('networkidle');
  return visit;
}

/** In steps of a screen, at most 30: the gallery is long, and its pictures are alike. */
async function scrollToEnd(page: Page): Promise<void> {
  await page.evaluate(async () => {
    for (let step = 0; step < 30 && scrollY + innerHeight < document.body.scrollHeight; step += 1) {
      scrollBy(0, innerHeight);
      await new Promise((resolve) => requestAnimationFrame(resolve));
    }
  });
}
