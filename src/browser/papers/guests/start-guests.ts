import { guestWords } from '#i18n/vi/guests.ts';
import { toFileFacts } from '#papers/file-facts.ts';
import { makeInvitation } from '#papers/invitation.ts';
import { saveFile } from '../../customiser/save-file.ts';
import type { DeskWish } from '../read-desk.ts';
import { readNames } from '../read-names.ts';
import type { DocxAnswer, DocxRequest } from './docx-worker.ts';

/** More chairs than a hall of a commune has. */
const mostGuests = 500;

const wordType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** One Word file with an invitation a page for a pasted list of guests, written elsewhere than on the page. */
export function startGuests(part: HTMLElement, readWish: () => DeskWish): void {
  const list = part.querySelector('textarea');
  const status = part.querySelector('[data-guests-status]');
  const say = (text: string): void => {
    if (status) status.textContent = text;
  };
  part.querySelector('[data-take-guests]')?.addEventListener('click', async () => {
    const { names: guests, fault } = readNames(list?.value ?? '');
    if (fault) return say(fault);
    if (guests.length === 0) return say(guestWords.none);
    if (guests.length > mostGuests) return say(guestWords.tooMany(mostGuests));
    const { facts, unit, choices } = readWish();
    const papers = guests.map((guest) => makeInvitation(facts, unit, { ...choices, guest }));
    const name = `thang-hanh-dong-${facts.year}_giay-moi_${guests.length}-khach.docx`;
    say(guestWords.making(guests.length));
    try {
      const bytes = await askWorker({ papers, file: toFileFacts(facts) });
      saveFile(new Blob([bytes], { type: wordType }), name);
      say(guestWords.made(guests.length, name));
    } catch (cause) {
      console.error(new Error(`The invitations ${name} could not be written`, { cause }));
      say(guestWords.failed);
    }
  });
}

function askWorker(request: DocxRequest): Promise<Uint8Array<ArrayBuffer>> {
  const worker = new Worker(new URL('./docx-worker.ts', import.meta.url), { type: 'module' });
  return new Promise<Uint8Array<ArrayBuffer>>((resolve, reject) => {
    worker.addEventListener('message', ({ data }: MessageEvent<DocxAnswer>) => {
      if ('bytes' in data) resolve(data.bytes);
      else reject(new Error(data.reason));
    });
    worker.addEventListener('error', () => reject(new Error('The worker that writes Word files ended')));
    worker.postMessage(request);
  }).finally(() => worker.terminate());
}
