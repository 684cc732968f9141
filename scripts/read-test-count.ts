import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';

export interface TestCount {
  passed: number;
  failed: number;
}

/** The part of Vitest's JSON report that is read. */
interface VitestReport {
  numPassedTests: number;
  numFailedTests: number;
  testResults: { status: string; assertionResults: unknown[] }[];
}

/** Counts the tests of a Vitest report; a file that could not be loaded counts as one failed test. */
export async function readTestCount(path: string): Promise<TestCount> {
  if (!existsSync(path)) return { passed: 0, failed: 1 };
  const report = JSON.parse(await readFile(path, 'utf8')) as VitestReport;
  const broken = report.testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
  );
  return { passed: report.numPassedTests, failed: report.numFailedTests + broken.length };
}
