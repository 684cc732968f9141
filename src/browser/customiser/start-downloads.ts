import type { ArtworkJob } from '#domain/artwork/artwork.ts';
import { toFormat } from '#domain/artwork/format.ts';
import { lacksPhoto } from '#domain/artwork/photo.ts';
import { studioWords } from '#i18n/vi/studio.ts';
import type { AskYear } from './ask-past-year.ts';
import { showMotion } from './motion/show-motion.ts';
import { saveFile } from './save-file.ts';
import { type FileMaker, isSavedType, type SavedType, savedFiles, toEnding } from './saved-files.ts';
import { startFileSharing } from './share-file.ts';
import { showToPress, showWayOut } from './show-way-out.ts';
import { DrawingProblemError } from './start-drawer.ts';
import { toProblemWords } from './to-problem-words.ts';

export interface Downloads {
  /** What the buttons make from now on; nothing while the choices are not whole. */
  offer: (job: ArtworkJob | undefined) => void;
  /** Off while what is shown has an error. */
  hold: (isHeld: boolean) => void;
}

export function startDownloads(studio: HTMLElement, maker: FileMaker, askYear: AskYear): Downloads {
  const shareButton = studio.querySelector<HTMLButtonElement>('[data-share-file]');
  const buttons = [...studio.querySelectorAll<HTMLButtonElement>('[data-download]')];
  const status = studio.querySelector<HTMLOutputElement>('[data-download-status]');
  const app = showWayOut(studio);
  let offered: ArtworkJob | undefined;
  let held = false;
  const say = (sentence: string) => {
    if (status) status.value = sentence;
  };
  const download = async (job: ArtworkJob, type: SavedType) => {
    if (!(await askYear(job.year))) return;
    say(type === 'motion' ? studioWords.motion.making : studioWords.making);
    try {
      const file = await maker.make(job, type);
      const name = `${job.name}${toEnding(type, file)}`;
      if (type === 'motion') showMotion(studio, file);
      saveFile(file, name);
      if (app !== undefined) say(`${studioWords.inApp.made(name)} ${showToPress(studio, file)}`);
      else say(studioWords.made(name));
    } catch (cause) {
      const isProblem = cause instanceof DrawingProblemError;
      if (!isProblem) console.error(new Error(`Cannot make ${job.name} as ${type}`, { cause }));
      say(isProblem ? toProblemWords(cause.problem) : studioWords.notMade);
    }
  };
  for (const button of buttons) {
    button.addEventListener('click', () => {
      const type = button.dataset.download;
      if (offered && isSavedType(type)) download(offered, type);
    });
  }
  if (shareButton) startFileSharing(shareButton, maker, { getJob: () => offered, askYear, say });
  const switchButtons = () => {
    for (const button of [...buttons, ...(shareButton ? [shareButton] : [])]) {
      button.disabled = offered === undefined || lacksPhoto(offered) || held;
    }
  };
  return {
    hold(isHeld) {
      held = isHeld;
      switchButtons();
    },
    offer(job) {
      offered = job;
      switchButtons();
      const format = job && toFormat(job.format);
      const isPrint = format?.medium === 'print';
      for (const button of buttons) {
        const type = button.dataset.download;
        if (job && isSavedType(type)) button.hidden = !savedFiles[type].suits(job, maker.hasPhoto(job));
        if (type === 'png') button.textContent = isPrint ? studioWords.pngOfPrint : studioWords.png;
      }
    },
  };
}
