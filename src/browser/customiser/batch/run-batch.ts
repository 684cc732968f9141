import { batchWords } from '#i18n/vi/batch.ts';
import { studioWords } from '#i18n/vi/studio.ts';
import type { AssetSources, ZipPlan } from '../drawing-protocol.ts';
import { findInAppBrowser } from '../in-app-browser.ts';
import { saveFile } from '../save-file.ts';
import { type Drawer, startDrawer } from '../start-drawer.ts';
import { listFailures } from './list-failures.ts';
import { chooseZipPlace, clearZipPlace, type ZipPlace } from './zip-place.ts';

/** What shows how far a ZIP is, and what begins one. */
export interface RunControls {
  status: HTMLOutputElement;
  progress: HTMLProgressElement;
  cancel: HTMLElement;
  failed: HTMLElement;
  starters: readonly HTMLButtonElement[];
}

/** A ZIP that is wanted, or one PDF of many pages: how many files or people are in it, and its own name. */
export interface WantedZip {
  plan: ZipPlan;
  files: number;
  name: string;
  /** How far it is, as a visitor is told; of files in a ZIP where nothing else is said. */
  words?: Pick<typeof batchWords, 'made' | 'done' | 'donePartly'>;
}

export interface BatchRun {
  isRunning: () => boolean;
  start: (wanted: WantedZip) => Promise<void>;
  cancel: () => Promise<void>;
}

/** Makes the ZIP of a plan, one at a time, and says how far it is. */
export function createBatchRun(
  { status, progress, cancel, failed, starters }: RunControls,
  sources: AssetSources,
): BatchRun {
  let batch: { drawer: Drawer; place: ZipPlace } | undefined;
  const showRunning = (running: boolean) => {
    progress.hidden = !running;
    progress.value = 0;
    cancel.hidden = !running;
    for (const starter of starters) starter.disabled = running;
  };
  const end = () => {
    batch?.drawer.close();
    batch = undefined;
    showRunning(false);
  };
  return {
    isRunning: () => batch !== undefined,
    async start({ plan, files, name, words = batchWords }) {
      const isOne = 'product' in plan && plan.as === 'one-pdf';
      const place = isOne ? 'downloads' : await chooseZipPlace(name, files);
      if (!place || batch) return;
      const drawer = startDrawer(sources);
      batch = { drawer, place };
      showRunning(true);
      failed.replaceChildren();
      progress.max = files;
      try {
        const zipped = await drawer.zip(plan, place, (done) => {
          progress.value = done;
          status.value = words.made(done, files);
        });
        if (batch?.drawer !== drawer) return;
        if (zipped.file) saveFile(zipped.file, name);
        const made = files - zipped.failures.length;
        const outcome = made === files ? words.done(made) : words.donePartly(made, zipped.failures.length);
        const isLost = zipped.file && findInAppBrowser(navigator.userAgent) !== undefined;
        status.value = isLost ? `${outcome} ${studioWords.inApp.open}` : outcome;
        failed.replaceChildren(...listFailures(zipped.failures).map(toListItem));
      } catch (cause) {
        if (batch?.drawer !== drawer) return;
        await clearZipPlace(place);
        console.error(new Error('The batch failed', { cause }));
        status.value = batchWords.notMade;
      } finally {
        if (batch?.drawer === drawer) end();
      }
    },
    async cancel() {
      if (!batch) return;
      const { drawer, place } = batch;
      batch = undefined;
      status.value = batchWords.stopping;
      cancel.hidden = true;
      // Only a file must be let go of first.
      if (place !== 'downloads') await drawer.stop();
      drawer.close();
      await clearZipPlace(place);
      showRunning(false);
      status.value = batchWords.stopped;
    },
  };
}

export function toListItem(words: string): HTMLLIElement {
  const item = document.createElement('li');
  item.textContent = words;
  return item;
}
