import { listReading } from '#i18n/vi/list-reading.ts';
import type { ListAnswer, ListRequest } from './list-protocol.ts';
import { ListError } from './list-sheet.ts';
import type { ListChoice, ReadList } from './read-list.ts';

/** Reads lists somewhere else, so that the page never stands still. */
export interface ListReader {
  /**
   * @returns nothing when a later list was asked for meanwhile.
   * @throws ListError in words for the visitor: also for what takes too long, or was stopped.
   */
  read: (list: NonNullable<ListRequest['list']>, choice?: ListChoice) => Promise<ReadList | undefined>;
  /** Reads the list of before otherwise. */
  readAgain: (choice: ListChoice) => Promise<ReadList | undefined>;
  stop: () => void;
}

/** Milliseconds. The largest good list takes a tenth of it on a slow telephone. */
const longest = 20_000;

export function startListReader(): ListReader {
  let worker: Worker | undefined;
  let given: NonNullable<ListRequest['list']> | undefined;
  let asked = 0;
  let waiting: { id: number; settle: (answer: ListAnswer | undefined) => void } | undefined;
  const settle = (answer?: ListAnswer) => {
    const { settle: give } = waiting ?? {};
    waiting = undefined;
    give?.(answer);
  };
  const start = (): Worker => {
    const started = new Worker(new URL('./list-worker.ts', import.meta.url), { type: 'module' });
    started.addEventListener('message', ({ data }: MessageEvent<ListAnswer>) => {
      if (data.id === waiting?.id) settle(data);
    });
    started.addEventListener('error', () => end(listReading.notRead));
    return started;
  };
  /** Ends what is under way; the worker is in the middle of it, so it goes too. */
  const end = (words: string) => {
    worker?.terminate();
    worker = undefined;
    if (waiting) settle({ id: waiting.id, outcome: 'refused', words });
  };
  const ask = async (list: ListRequest['list'], choice: ListChoice): Promise<ReadList | undefined> => {
    settle();
    asked += 1;
    // A worker that was ended has forgotten its list.
    const needed = list ?? (worker ? undefined : given);
    const request: ListRequest = { id: asked, choice, ...(needed && { list: needed }) };
    worker ??= start();
    const answer = await new Promise<ListAnswer | undefined>((resolve) => {
      const clock = window.setTimeout(() => end(listReading.tooSlow), longest);
      waiting = {
        id: request.id,
        settle(answer) {
          window.clearTimeout(clock);
          resolve(answer);
        },
      };
      worker?.postMessage(request);
    });
    return answer && orThrow(answer);
  };
  return {
    read(list, choice = {}) {
      given = list;
      return ask(list, choice);
    },
    readAgain: (choice) => ask(undefined, choice),
    stop: () => end(listReading.stopped),
  };
}

function orThrow(answer: ListAnswer): ReadList {
  if (answer.outcome === 'read') return answer.list;
  if (answer.outcome === 'refused') throw new ListError(answer.words);
  throw new Error(`The list could not be read: ${answer.reason}`);
}
