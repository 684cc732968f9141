import { lacksPhoto } from '#domain/artwork/photo.ts';
import { setWords } from '#i18n/vi/sets.ts';
import { createBatchRun, type RunControls } from '../batch/run-batch.ts';
import type { BatchItem } from '../drawing-protocol.ts';
import type { Studio } from '../studio.ts';
import { findSeriesSlogans, planSeries, planWardKit } from './plan-sets.ts';

/** Brings the sets to life: all that a ward needs, or a year's pictures one after the other, in one ZIP. */
export function startSets(part: HTMLElement, { root, designing, content, sources }: Studio): void {
  const controls = findControls(part);
  const [kit, series] = controls.starters;
  const run = createBatchRun(controls, sources);
  const plan = (choose: (input: Parameters<typeof planSeries>[0]) => BatchItem[]): BatchItem[] => {
    const design = designing.getDesign();
    if (!design) return [];
    const items = choose({ design, content, logos: designing.logos.get(), photo: designing.getPhoto() });
    return items.some(({ job }) => lacksPhoto(job)) ? [] : items;
  };
  const planKit = () => plan((input) => planWardKit(input, designing.getWork().pattern?.formats ?? []));
  const planPictures = () => plan(planSeries);
  const start = async (items: BatchItem[], name: string) => {
    const [first] = items;
    if (!first || !(await designing.askYear(first.job.year))) return;
    const zip = `thang-hanh-dong-${first.job.year}_${name}.zip`;
    run.start({ plan: items, files: items.length, name: zip });
  };
  const offer = () => {
    if (run.isRunning()) return;
    if (kit) kit.disabled = planKit().length === 0;
    const pictures = planPictures().length;
    if (series) series.disabled = pictures === 0;
    const year = designing.getDesign()?.year ?? 0;
    const { isOwn } = findSeriesSlogans(content, year);
    const said = isOwn ? setWords.pictures(pictures) : setWords.evergreen(year, pictures);
    controls.status.value = pictures > 0 ? said : '';
  };
  kit?.addEventListener('click', () => start(planKit(), 'bo-du-dung'));
  series?.addEventListener('click', () => start(planPictures(), 'loat-anh'));
  controls.cancel.addEventListener('click', () => run.cancel());
  root.addEventListener('input', offer);
  offer();
}

/** @throws Error naming what the page lacks. */
function findControls(part: HTMLElement): RunControls {
  const find = <Kind extends HTMLElement>(name: string) => {
    const element = part.querySelector<Kind>(`[data-${name}]`);
    if (!element) throw new Error(`The part for sets has no data-${name}`);
    return element;
  };
  return {
    status: find<HTMLOutputElement>('set-status'),
    progress: find<HTMLProgressElement>('set-progress'),
    cancel: find<HTMLButtonElement>('set-cancel'),
    failed: find('set-failures'),
    starters: [find<HTMLButtonElement>('kit'), find<HTMLButtonElement>('series')],
  };
}
