import lighthouse, { type RunnerResult } from 'lighthouse';

type Result = RunnerResult['lhr'];

/** What Lighthouse found on one page, with its usual phone: a slow processor and a slow line, both simulated. */
export interface PageFigures {
  /** 0–100. */
  performance: number;
  accessibility: number;
  bestPractices: number;
  seo: number;
  /** Milliseconds. */
  largestPaint: number;
  blocking: number;
  /** The score of moved content; 0 is still. */
  shift: number;
  /** What cost a point, as the audit's title and value. */
  faults: string[];
}

/**
 * @param port where a Chromium listens for its remote control.
 * @throws Error when Lighthouse could not read the page.
 */
export async function runLighthouse(address: string, port: number): Promise<PageFigures> {
  const { categories, audits } = await readPage(address, port);
  const toScore = (name: string): number => Math.round((categories[name]?.score ?? 0) * 100);
  const toValue = (name: string): number => audits[name]?.numericValue ?? Number.NaN;
  return {
    performance: toScore('performance'),
    accessibility: toScore('accessibility'),
    bestPractices: toScore('best-practices'),
    seo: toScore('seo'),
    largestPaint: toValue('largest-contentful-paint'),
    blocking: toValue('total-blocking-time'),
    shift: toValue('cumulative-layout-shift'),
    faults: Object.values(categories)
      .filter(({ score }) => (score ?? 0) < 1)
      .flatMap(({ auditRefs }) => auditRefs)
      .filter(({ id, weight }) => weight > 0 && (audits[id]?.score ?? 1) < 1)
      .map(({ id }) => `${audits[id]?.title} (${id}) ${audits[id]?.displayValue ?? ''}`.trim()),
  };
}

/** Now and then a trace comes without its beginning, and Lighthouse asks to be run again. */
const mostTries = 3;

async function readPage(address: string, port: number, tries = 1): Promise<Result> {
  const result = await lighthouse(address, { port, logLevel: 'error', output: 'json', locale: 'en' });
  if (!result) throw new Error(`Lighthouse found nothing to say about ${address}`);
  const { runtimeError } = result.lhr;
  if (!runtimeError) return result.lhr;
  if (runtimeError.code === 'NO_NAVSTART' && tries < mostTries) return readPage(address, port, tries + 1);
  throw new Error(`Lighthouse could not read ${address}: ${runtimeError.message}`);
}
