import type { ArtworkJob } from '#domain/artwork/artwork.ts';
import { studioWords } from '#i18n/vi/studio.ts';
import type { AskYear } from './ask-past-year.ts';
import type { FileMaker } from './saved-files.ts';

interface SharingParts {
  getJob: () => ArtworkJob | undefined;
  askYear: AskYear;
  say: (sentence: string) => void;
}

/**
 * Hands the picture itself to the system's sheet, from which it reaches Zalo. Where a browser has lost the
 * press while the file was made, the file is kept for the next one.
 */
export function startFileSharing(
  button: HTMLButtonElement,
  maker: FileMaker,
  { getJob, askYear, say }: SharingParts,
): void {
  button.hidden = !canShareFiles();
  let made: { job: ArtworkJob; file: File } | undefined;
  const toFile = async (job: ArtworkJob): Promise<File> => {
    if (made?.job === job) return made.file;
    const file = new File([await maker.make(job, 'png')], `${job.name}.png`, { type: 'image/png' });
    made = { job, file };
    return file;
  };
  button.addEventListener('click', async () => {
    const job = getJob();
    if (!job || !(await askYear(job.year))) return;
    say(studioWords.making);
    try {
      await navigator.share({ files: [await toFile(job)] });
      say('');
    } catch (cause) {
      const name = cause instanceof DOMException ? cause.name : '';
      if (name === 'AbortError') return say('');
      if (name === 'NotAllowedError') return say(studioWords.shareAgain);
      console.error(new Error(`Cannot share ${job.name}`, { cause }));
      say(studioWords.notMade);
    }
  });
}

/** Only asked of browsers that share anything, and served over HTTPS. */
function canShareFiles(): boolean {
  const shared: Partial<Navigator> = navigator;
  return shared.canShare?.({ files: [new File([], 'a.png', { type: 'image/png' })] }) ?? false;
}
