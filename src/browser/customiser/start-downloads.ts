import type { ArtworkJob } from '#domain/artwork/artwork.ts';
import { toFormat } from '#domain/artwork/format.ts';
import { isTiled, tilePaperIds, toTiledName } from '#domain/artwork/tiles.ts';
import { studioWords } from '#i18n/vi/studio.ts';
import { type MadeType, madeTypes, type WantedFile } from './drawing-protocol.ts';
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
  const download = async (job: ArtworkJob, wanted: WantedFile) => {
    say(studioWords.making);
    const name = `${toTiledName(job.name, wanted.tiles)}.${wanted.type}`;
    try {
      const file = await drawer.make(job, wanted);
      saveFile(file, name);
      if (app !== undefined) say(`${studioWords.inApp.made(name)} ${showToPress(studio, file)}`);
      else say(studioWords.made(name));
    } catch (cause) {
      const isProblem = cause instanceof DrawingProblemError;
      if (!isProblem) console.error(new Error(`Cannot make ${name}`, { cause }));
      say(isProblem ? toProblemWords(cause.problem) : studioWords.notMade);
    }
  };
  for (const button of buttons) {
    button.addEventListener('click', () => {
      const wanted = toWanted(button);
      if (offered && wanted) download(offered, wanted);
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
      const format = job && toFormat(job.format);
      const isPrint = format?.medium === 'print';
      for (const button of buttons) {
        const wanted = toWanted(button);
        if (wanted?.type === 'pdf')
          button.hidden = !isPrint || (wanted.tiles !== undefined && !isTiled(format, wanted.tiles));
        if (wanted?.type === 'png') button.textContent = isPrint ? studioWords.pngOfPrint : studioWords.png;
      }
    },
  };
}

/** What a button says that it makes. */
function toWanted({ dataset }: HTMLButtonElement): WantedFile | undefined {
  const type: MadeType | undefined = madeTypes.find((one) => one === dataset.download);
  return type && { type, tiles: tilePaperIds.find((paper) => paper === dataset.tiles) };
}
