import type { Browser } from 'playwright-core';

/** How the browser coped with a page that somebody scrolled from its top to its end. */
export interface ScrollFigures {
  /** How high the page is, in screens. */
  screens: number;
  /** Tasks longer than 50 ms, and the longest of them in ms; 0 when there was none. */
  longTasks: number;
  longest: number;
}

/**
 * Scrolls on a phone's screen with the wheel.
 * @param slowdown by how much the processor is slowed; Lighthouse takes 4 for a usual phone.
 */
export async function measureScrolling(
  browser: Browser,
  address: string,
  slowdown: number,
): Promise<ScrollFigures> {
  const page = await browser.newPage({ viewport: { width: 360, height: 800 } });
  try {
    await page.goto(address, { waitUntil: 'networkidle' });
    const session = await page.context().newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
    await page.evaluate(watchLongTasks);
    await page.mouse.move(180, 400);
    const isAtEnd = () => page.evaluate(() => scrollY + innerHeight >= document.body.scrollHeight - 2);
    while (!(await isAtEnd())) {
      await page.mouse.wheel(0, 400);
      await page.waitForTimeout(50);
    }
    const noted = await page.evaluate(() => document.documentElement.dataset.longTasks ?? '');
    const durations = noted.split(' ').filter(Boolean).map(Number);
    const screens = await page.evaluate(() => Math.round(document.body.scrollHeight / innerHeight));
    return { screens, longTasks: durations.length, longest: Math.max(0, ...durations) };
  } finally {
    await page.close();
  }
}

/** Runs in the page: notes each task longer than 50 ms from now on. */
function watchLongTasks(): void {
  new PerformanceObserver((list) => {
    const { dataset } = document.documentElement;
    for (const { duration } of list.getEntries())
      dataset.longTasks = `${dataset.longTasks ?? ''} ${Math.round(duration)}`;
  }).observe({ type: 'longtask' });
}
