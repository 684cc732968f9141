import type { Browser, Page } from 'playwright-core';

/** Of the page's own thread, in whole milliseconds. */
export interface LongestTask {
  /** By the clock, which on a busy machine also counts what others had the processor for. */
  wall: number;
  /** Of the processor. */
  processor: number;
  /** What the whole deed took. */
  all: number;
}

interface TraceEvent {
  name: string;
  ph: string;
  pid: number;
  tid: number;
  dur?: number;
  tdur?: number;
  args?: { name?: string };
}

/** The longest task of a page while something is done. */
export async function findLongestTask(
  browser: Browser,
  page: Page,
  act: () => Promise<void>,
): Promise<LongestTask> {
  await browser.startTracing(page, { categories: ['toplevel'] });
  const began = performance.now();
  await act();
  const all = Math.round(performance.now() - began);
  const { traceEvents } = JSON.parse(String(await browser.stopTracing())) as { traceEvents: TraceEvent[] };
  const toThread = ({ pid, tid }: TraceEvent): string => `${pid}.${tid}`;
  const pages = new Set(
    traceEvents
      .filter(({ name, args }) => name === 'thread_name' && args?.name === 'CrRendererMain')
      .map(toThread),
  );
  const tasks = traceEvents.filter(
    (event) => event.ph === 'X' && event.name.endsWith('RunTask') && pages.has(toThread(event)),
  );
  const longest = (read: (event: TraceEvent) => number | undefined): number =>
    Math.round(Math.max(0, ...tasks.map((event) => read(event) ?? 0)) / 1000);
  return { wall: longest(({ dur }) => dur), processor: longest(({ tdur }) => tdur), all };
}
