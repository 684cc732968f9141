import type { ArtworkJob } from '#domain/artwork/artwork.ts';
import { toFormat } from '#domain/artwork/format.ts';
import { studioWords } from '#i18n/vi/studio.ts';
import { type MadeType, madeTypes } from './drawing-protocol.ts';
import { saveFile } from './save-file.ts';
import { startFileSharing } from './share-file.ts';
import { showToPress, showWayOut } from './show-way-out.ts';
import { type Drawer, DrawingProblemError } from './start-drawer.ts';
import { toProblemWords } from './to-problem-words.ts';

export interface Downloads {
  /** What the buttons make from now on; nothing while the choices are not whole. */
  offer: (job: ArtworkJob | undefined) => void;
  /** Off while what is shown has an error. */
  hold: (isHeld: boolean) => void;
}

export function startDownloads(studio: HTMLElement, drawer: Drawer): Downloads {
  const shareButton = studio.querySelector<HTMLButtonElement>('[data-share-file]');
  const buttons = [...studio.querySelectorAll<HTMLButtonElement>('[data-download]')];
  const status = studio.querySelector<HTMLOutputElement>('[data-download-status]');
  const app = showWayOut(studio);
  let offered: ArtworkJob | undefined;
  let held = false;
  const say = (sentence: string) => {
    if (status) status.value = sentence;
  };
  const download = async (job: ArtworkJob, type: MadeType) => {
    say(studioWords.making);
    try {
      const name = `${job.name}.${type}`;
      const file = await drawer.make(job, type);
      saveFile(file, name);
      if (app !== undefined) say(`${studioWords.inApp.made(name)} ${showToPress(studio, file)}`);
      else say(studioWords.made(name));
    } catch (cause) {
      const isProblem = cause instanceof DrawingProblemError;
      if (!isProblem) console.error(new Error(`Cannot make ${job.name}.${type}`, { cause }));
      say(isProblem ? toProblemWords(cause.problem) : studioWords.notMade);
    }
  };
  for (const button of buttons) {
    button.addEventListener('click', () => {
      const type = button.dataset.download;
      if (offered && isMadeType(type)) download(offered, type);
    });
  }
  if (shareButton) startFileSharing(shareButton, drawer, () => offered, say);
  const switchButtons = () => {
    for (const button of [...buttons, ...(shareButton ? [shareButton] : [])]) {
      button.disabled = offered === undefined || held;
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
      const isPrint = job !== undefined && toFormat(job.format).medium === 'print';
      for (const button of buttons) {
        if (button.dataset.download === 'pdf') button.hidden = !isPrint;
        if (button.dataset.download === 'png')
          button.textContent = isPrint ? studioWords.pngOfPrint : studioWords.png;
      }
    },
  };
}

const isMadeType = (name: string | undefined): name is MadeType => madeTypes.some((type) => type === name);
