import { parentPort, workerData } from 'node:worker_threads';
import { artworkContext } from '#content/folder/artwork-context.ts';
import { checkContent } from '#content/folder/check-content.ts';
import { withKeptExcesses } from './keep-excesses.ts';

/** What the worker answers: the issues, or why the content could not be read at all. */
export type CheckAnswer =
  | Pick<Awaited<ReturnType<typeof checkContent>>, 'issues'>
  | { issues?: never; failure: string };

// It stays alive between checks, so that texts once measured are not measured again.
parentPort?.on('message', async () => parentPort?.postMessage(await check()));

async function check(): Promise<CheckAnswer> {
  try {
    const { issues } = await withKeptExcesses(() => checkContent(workerData as string, artworkContext));
    return { issues };
  } catch (error) {
    return { failure: error instanceof Error ? error.message : String(error) };
  }
}
