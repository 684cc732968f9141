import type { AgencyLogo } from '#domain/artwork/artwork.ts';
import type { Design, DesignContent } from '#domain/artwork/design.ts';
import { type FormatId, formats } from '#domain/artwork/format.ts';
import { batchWords } from '#i18n/vi/batch.ts';
import type { AssetSources, BatchFailure, BatchItem } from '../drawing-protocol.ts';
import { findOldEncodings } from '../find-old-encoding.ts';
import { saveFile } from '../save-file.ts';
import { type Drawer, startDrawer } from '../start-drawer.ts';
import { toProblemItem } from '../to-problem-item.ts';
import { planBatch } from './plan-batch.ts';
import { ListFileError, readListFile } from './read-list-file.ts';
import { showFirst } from './show-first.ts';
import { splitCells } from './split-cells.ts';
import { mostRows, toUnitRows, type UnitRow } from './unit-row.ts';
import { chooseZipPlace, clearZipPlace, type ZipPlace } from './zip-place.ts';

export interface BatchSetting {
  content: DesignContent;
  sources: AssetSources;
  /** Draws the first ones; the batch itself has a worker of its own. */
  drawer: Drawer;
  /** The form's design, nothing while it is not whole. */
  getDesign: () => Design | undefined;
  getLogos: () => AgencyLogo[];
}

const listPause = 300;

/** Brings the part for many units to life: list and formats in, one ZIP out. */
export function startBatch(part: HTMLElement, studio: HTMLElement, setting: BatchSetting): void {
  const { list, file, status, progress, zip, cancel, first, failed } = findControls(part);
  let batch: { drawer: Drawer; place: ZipPlace } | undefined;
  let pause: number | undefined;
  const plan = (): { rows: UnitRow[]; items: BatchItem[] } => {
    const design = setting.getDesign();
    const rows = toUnitRows(splitCells(list.value));
    return { rows, items: design ? planBatch(design, rows, readFormats(part), setting) : [] };
  };
  const refresh = async () => {
    const { rows, items } = plan();
    zip.disabled = items.length === 0 || batch !== undefined;
    status.value = toSummary(rows.length, items.length);
    failed.replaceChildren(...findOldEncodings(part).map(toProblemItem));
    await showFirst(first, items, setting.drawer);
  };
  const run = async () => {
    const { items } = plan();
    const place = await chooseZipPlace(toZipName(items), items.length);
    if (!place || batch) return;
    const drawer = startDrawer(setting.sources);
    batch = { drawer, place };
    showRunning(true);
    failed.replaceChildren();
    progress.max = items.length;
    try {
      const zipped = await drawer.zip(items, place, (done) => {
        progress.value = done;
        status.value = batchWords.made(done, items.length);
      });
      if (batch?.drawer !== drawer) return;
      if (zipped.file) saveFile(zipped.file, toZipName(items));
      status.value = toOutcome(items.length - zipped.failures.length, zipped.failures.length);
      failed.replaceChildren(...zipped.failures.map(toFailureItem));
    } catch (cause) {
      if (batch?.drawer !== drawer) return;
      await clearZipPlace(place);
      console.error(new Error('The batch failed', { cause }));
      status.value = batchWords.notMade;
    } finally {
      if (batch?.drawer === drawer) end();
    }
  };
  const end = () => {
    batch?.drawer.close();
    batch = undefined;
    showRunning(false);
  };
  const cancelRun = async () => {
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
  };
  const showRunning = (running: boolean) => {
    progress.hidden = !running;
    progress.value = 0;
    cancel.hidden = !running;
    zip.disabled = running;
  };
  const open = async (opened: File | undefined) => {
    if (!opened) return;
    try {
      list.value = await readListFile(opened);
      await refresh();
    } catch (error) {
      if (!(error instanceof ListFileError)) throw error;
      status.value = error.message;
    }
  };

  file.addEventListener('change', () => open(file.files?.[0]));
  part.addEventListener('dragover', (event) => event.preventDefault());
  part.addEventListener('drop', (event) => {
    if (!event.dataTransfer?.files.length) return;
    event.preventDefault();
    open(event.dataTransfer.files[0]);
  });
  zip.addEventListener('click', run);
  cancel.addEventListener('click', cancelRun);
  studio.addEventListener('input', ({ target }) => {
    if (target === file) return;
    window.clearTimeout(pause);
    pause = window.setTimeout(refresh, listPause);
  });
  // A quick hand has chosen a file or written a list before this code was here.
  if (file.files?.length) open(file.files[0]);
  else refresh();
}

function findControls(part: HTMLElement) {
  const find = <Kind extends HTMLElement>(name: string) => {
    const element = part.querySelector<Kind>(`[data-${name}]`);
    if (!element) throw new Error(`The part for many units has no data-${name}`);
    return element;
  };
  return {
    list: find<HTMLTextAreaElement>('list'),
    file: find<HTMLInputElement>('list-file'),
    status: find<HTMLOutputElement>('batch-status'),
    progress: find<HTMLProgressElement>('batch-progress'),
    zip: find<HTMLButtonElement>('zip'),
    cancel: find<HTMLButtonElement>('cancel'),
    first: find('first'),
    failed: find('failures'),
  };
}

function readFormats(part: HTMLElement): FormatId[] {
  const chosen = [...part.querySelectorAll<HTMLInputElement>('[data-batch-format]:checked')];
  return formats.map(({ id }) => id).filter((id) => chosen.some(({ value }) => value === id));
}

function toSummary(rows: number, items: number): string {
  if (rows === 0) return '';
  return rows === mostRows ? batchWords.cutSummary(rows, items) : batchWords.summary(rows, items);
}

const toOutcome = (made: number, failures: number): string =>
  failures === 0 ? batchWords.done(made) : batchWords.donePartly(made, failures);

/** As the files in it begin: `thang-hanh-dong-2025_200-tep.zip`. */
const toZipName = (items: readonly BatchItem[]): string =>
  `thang-hanh-dong-${items[0]?.job.year}_${items.length}-tep.zip`;

function toFailureItem(failure: BatchFailure): HTMLLIElement {
  const item = document.createElement('li');
  item.textContent = batchWords.failure(failure);
  return item;
}
