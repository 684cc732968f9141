import { listReading } from '#i18n/vi/list-reading.ts';
import type { ListAnswer, ListRequest } from './list-protocol.ts';
import { caps, ListError } from './list-sheet.ts';
import { type ListSource, openListFile, openPasted } from './read-list.ts';

let source: ListSource | undefined;

self.addEventListener('message', async ({ data }: MessageEvent<ListRequest>) => {
  self.postMessage(await answer(data));
});

async function answer({ id, list, choice }: ListRequest): Promise<ListAnswer> {
  try {
    if (list) source = await open(list);
    if (!source) throw new Error('The worker was asked of a list before it had one');
    return { id, outcome: 'read', list: source(choice) };
  } catch (error) {
    if (error instanceof ListError) return { id, outcome: 'refused', words: error.message };
    return { id, outcome: 'failed', reason: String(error) };
  }
}

async function open(list: NonNullable<ListRequest['list']>): Promise<ListSource> {
  if ('text' in list) return openPasted(list.text);
  if (list.file.size === 0) throw new ListError(listReading.empty);
  if (list.file.size > caps.bytes) throw new ListError(listReading.tooLarge);
  return openListFile(new Uint8Array(await list.file.arrayBuffer()));
}
