import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startProcess } from './start-process.ts';
import type { WholeJobReply, WholeJobRequest } from './whole-job-process.ts';

export interface WholeJobs {
  /** Nothing in the cache; one result for each number of campaigns. */
  growth: (WholeJobReply & { campaigns: number })[];
  /** The first number of campaigns again, everything in the cache. */
  warm: WholeJobReply;
  /** And again with the words of one slogan changed. */
  edited: WholeJobReply;
}

const processFile = new URL('./whole-job-process.ts', import.meta.url);

/** Cold renderings of each number of campaigns, then a warm and an edited one of the first number. */
export async function measureWholeJobs(campaignCounts: readonly [number, ...number[]]): Promise<WholeJobs> {
  const growth: WholeJobs['growth'] = [];
  const [first] = campaignCounts;
  const folder = await mkdtemp(join(tmpdir(), 'benchmark-'));
  const folders = { outFolder: join(folder, 'out'), cacheFolder: join(folder, 'cache') };
  const empty = () => rm(folder, { recursive: true, force: true });
  try {
    for (const campaigns of campaignCounts.toReversed()) {
      await empty();
      growth.unshift({ campaigns, ...(await run({ campaigns, edited: false, ...folders })) });
    }
    const warm = await run({ campaigns: first, edited: false, ...folders });
    const edited = await run({ campaigns: first, edited: true, ...folders });
    return { growth, warm, edited };
  } finally {
    await empty();
  }
}

const run = async (request: WholeJobRequest): Promise<WholeJobReply> =>
  (await startProcess(processFile, JSON.stringify(request)).answer()) as WholeJobReply;
