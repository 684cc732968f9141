import { type PictureEntry, type PictureZip, PictureZipError } from './picture-zip.ts';
import type { PicturesAnswer, PicturesRequest } from './pictures-protocol.ts';

/** A ZIP that a worker holds, so that the page never stands still. */
export interface OpenPictures {
  entries: readonly PictureEntry[];
  refused: PictureZip['refused'];
  /** @throws PictureZipError */
  read: (entry: PictureEntry) => Promise<Blob>;
  close: () => void;
}

type Task<Request = PicturesRequest> = Request extends PicturesRequest ? Omit<Request, 'id'> : never;

/** @throws PictureZipError for what is no ZIP, or too much of one. */
export async function openPictures(file: Blob): Promise<OpenPictures> {
  const worker = new Worker(new URL('./pictures-worker.ts', import.meta.url), { type: 'module' });
  let asked = 0;
  const ask = async (task: Task): Promise<PicturesAnswer> => {
    asked += 1;
    const id = asked;
    const answer = await new Promise<PicturesAnswer>((resolve, reject) => {
      worker.addEventListener('message', ({ data }: MessageEvent<PicturesAnswer>) => {
        if (data.id === id) resolve(data);
      });
      worker.addEventListener('error', ({ message }) =>
        reject(new PictureZipError('broken', { cause: message })),
      );
      worker.postMessage({ id, ...task });
    });
    if (answer.outcome === 'refused') throw new PictureZipError(answer.fault);
    return answer;
  };
  const close = () => worker.terminate();
  try {
    const opened = await ask({ task: 'open', file });
    if (opened.outcome !== 'opened') throw new PictureZipError('broken');
    const { entries, refused } = opened;
    return {
      entries,
      refused,
      close,
      async read({ path }) {
        const answer = await ask({ task: 'read', path });
        if (answer.outcome !== 'read') throw new PictureZipError('broken');
        return new Blob([answer.bytes]);
      },
    };
  } catch (error) {
    close();
    throw error;
  }
}
