import type { AgencyLogo, OwnPhoto } from '#domain/artwork/artwork.ts';
import type { Design, DesignContent } from '#domain/artwork/design.ts';
import { isForPeople, listProducts } from '#domain/artwork/list-products.ts';
import { batchWords } from '#i18n/vi/batch.ts';
import { listReading } from '#i18n/vi/list-reading.ts';
import type { AskYear } from '../ask-past-year.ts';
import type { AssetSources, BatchPlan } from '../drawing-protocol.ts';
import { findOldEncodings } from '../find-old-encoding.ts';
import { ListError } from '../list/list-sheet.ts';
import type { ListChoice, ReadList } from '../list/read-list.ts';
import { showList } from '../list/show-list.ts';
import { startListReader } from '../list/start-list-reader.ts';
import type { PeoplePlan } from '../people/plan-people.ts';
import type { Drawer } from '../start-drawer.ts';
import { toProblemItem } from '../to-problem-item.ts';
import { findBatchControls, readBatchFormats } from './batch-controls.ts';
import { toBatchName } from './batch-name.ts';
import { findPhotoless } from './find-photoless.ts';
import { toFirstItems } from './first-items.ts';
import { listPhotoless } from './list-photoless.ts';
import { startListProduct } from './list-product.ts';
import { countItems } from './plan-batch.ts';
import { createBatchRun, toListItem } from './run-batch.ts';
import { showFirst } from './show-first.ts';
import { startBatchPictures } from './start-batch-pictures.ts';
import { toSummary } from './to-summary.ts';

export interface BatchSetting {
  content: DesignContent;
  sources: AssetSources;
  /** Draws the first ones; the batch itself has a worker of its own. */
  drawer: Drawer;
  /** The form's design, nothing while it is not whole. */
  getDesign: () => Design | undefined;
  getLogos: () => AgencyLogo[];
  getPhoto: () => OwnPhoto | undefined;
  askYear: AskYear;
}

const listPause = 300;
/** A list that is read sooner needs no button to stop it. */
const stopPause = 200;

/** Brings the part for many units to life: list and formats in, one ZIP out. */
export function startBatch(part: HTMLElement, studio: HTMLElement, setting: BatchSetting): void {
  const controls = findBatchControls(part);
  const {
    list,
    file,
    status,
    zip,
    onePdf,
    cancel,
    first,
    failed,
    read: shown,
    confirm,
    confirmed,
  } = controls;
  const reader = startListReader();
  const run = createBatchRun({ ...controls, starters: [zip, onePdf] }, setting.sources);
  const pictures = startBatchPictures(part, setting.content, () => {
    // What is drawn is another thing now.
    confirmed.checked = false;
    refresh();
  });
  let known: ReadList | undefined;
  let refused = '';
  let refreshWait: number | undefined;
  let listWait: number | undefined;
  const product = startListProduct(part, () => {
    const { separator, sheet } = known ?? {};
    if (known) choose(separator ? { separator } : { sheet: sheet ?? 0 });
    else refresh();
  });
  const toOf = () => listProducts[product.get()].of;
  const plan = (as: PeoplePlan['as'] = 'zip'): BatchPlan | PeoplePlan | undefined => {
    const design = setting.getDesign();
    if (!design) return undefined;
    const facts = {
      design,
      rows: known?.of === toOf() ? known.units : [],
      content: setting.content,
      logos: setting.getLogos(),
    };
    const chosen = product.get();
    if (isForPeople(chosen)) return { ...facts, product: chosen, as };
    return {
      ...facts,
      photo: setting.getPhoto(),
      formats: readBatchFormats(part),
      ...pictures.get(),
    };
  };
  const refresh = async () => {
    const planned = plan();
    const files = planned ? countItems(planned) : 0;
    // Nothing is made of a list before somebody has looked at how it was read.
    const isReady = files > 0 && confirmed.checked && !run.isRunning() && !pictures.isReading();
    for (const starter of [zip, onePdf]) starter.disabled = !isReady;
    confirm.hidden = files === 0;
    if (!run.isRunning()) status.value = refused || toSummary(known, files);
    const photoless = planned && !('product' in planned) ? findPhotoless(planned) : [];
    pictures.offer(planned?.design);
    failed.replaceChildren(
      ...findOldEncodings(part).map(toProblemItem),
      ...listPhotoless(photoless).map(toListItem),
    );
    await showFirst(first, planned ? toFirstItems(planned, setting.drawer) : []);
  };
  const take = async (reading: Promise<ReadList | undefined>): Promise<void> => {
    confirmed.checked = false;
    const slow = window.setTimeout(() => {
      status.value = listReading.reading;
      cancel.hidden = false;
    }, stopPause);
    try {
      const list = await reading;
      if (!list) return;
      // Something else was chosen while it was read.
      if (list.of !== toOf()) return await choose({});
      [known, refused] = [list, ''];
      showList(shown, list, choose);
      pictures.follow(list.of === 'units' ? list.units : []);
    } catch (error) {
      if (!(error instanceof ListError)) console.error(error);
      known = undefined;
      refused = error instanceof ListError ? error.message : listReading.notRead;
      shown.replaceChildren();
      pictures.follow([]);
    } finally {
      window.clearTimeout(slow);
      if (!run.isRunning()) cancel.hidden = true;
    }
    await refresh();
  };
  const choose = (choice: ListChoice): Promise<void> => take(reader.readAgain({ ...choice, of: toOf() }));
  const open = (opened: File | undefined) => {
    if (!opened) return;
    list.value = '';
    take(reader.read({ file: opened }, { of: toOf() }));
  };
  const readPasted = () => {
    file.value = '';
    take(reader.read({ text: list.value }, { of: toOf() }));
  };

  file.addEventListener('change', () => open(file.files?.[0]));
  part.addEventListener('dragover', (event) => event.preventDefault());
  part.addEventListener('drop', (event) => {
    if (!event.dataTransfer?.files.length) return;
    event.preventDefault();
    open(event.dataTransfer.files[0]);
  });
  const start = async (as: PeoplePlan['as']) => {
    const planned = plan(as);
    if (!planned || !(await setting.askYear(planned.design.year))) return;
    const wanted = { plan: planned, files: countItems(planned), name: toBatchName(planned) };
    await run.start('product' in planned ? { ...wanted, words: batchWords.people } : wanted);
  };
  zip.addEventListener('click', () => start('zip'));
  onePdf.addEventListener('click', () => start('one-pdf'));
  cancel.addEventListener('click', () => (run.isRunning() ? run.cancel() : reader.stop()));
  studio.addEventListener('input', ({ target }) => {
    if (target === file) return;
    // Each waits by itself: a format chosen right after a list was pasted must not lose the list.
    if (target === list) {
      window.clearTimeout(listWait);
      listWait = window.setTimeout(readPasted, listPause);
    } else {
      window.clearTimeout(refreshWait);
      refreshWait = window.setTimeout(refresh, listPause);
    }
  });
  // A quick hand has chosen a file or written a list before this code was here.
  if (file.files?.length) open(file.files[0]);
  else if (list.value !== '') readPasted();
  else refresh();
}
