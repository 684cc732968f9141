import { type Design, type DesignContent, toDesignFields } from '#domain/artwork/design.ts';
import { toVietnameseDay } from '#domain/campaign/month-state.ts';
import { studioWords } from '#i18n/vi/studio.ts';
import type { BatchSetting } from './batch/start-batch.ts';
import { startMiniatures } from './choice/show-miniatures.ts';
import { startFormatSearch } from './choice/start-format-search.ts';
import { startPictureFields } from './choice/start-picture-fields.ts';
import { createRedraw } from './create-redraw.ts';
import { createAddressWriter, readAddress } from './design-address.ts';
import { readDesign } from './design-schema.ts';
import type { AssetSources } from './drawing-protocol.ts';
import { findAdvice, findYearAdvice } from './find-advice.ts';
import { findOldEncodings } from './find-old-encoding.ts';
import { findOtherYears } from './find-other-year.ts';
import { fillFields, followChoices, readFields } from './form-fields.ts';
import { startLogos } from './logo/start-logos.ts';
import { startSharing } from './share-design.ts';
import { startPreview } from './show-preview.ts';
import { createProblems } from './show-problems.ts';
import { startAgencyMemory } from './start-agency-memory.ts';
import { startDownloads } from './start-downloads.ts';
import { startDrawer } from './start-drawer.ts';
import { toDesignJob } from './to-design-job.ts';
import type { Advice } from './to-problem-item.ts';

/** Brings the page's form, preview and downloads to life. */
export async function openStudio(studio: HTMLElement): Promise<void> {
  const form = studio.querySelector('form');
  if (!form) throw new Error('The customiser has no form');
  const content = await fetchContent(studio);
  const sources = toAssetSources(content);
  const drawer = startDrawer(sources);
  const preview = startPreview(studio);
  const miniatures = startMiniatures(form, drawer);
  const picture = startPictureFields(form);
  startFormatSearch(form);
  const showProblems = createProblems(form, preview);
  const downloads = startDownloads(studio, drawer);
  const share = startSharing(studio);
  const redraw = createRedraw(drawer, {
    drawn(job, drawn, advice, isNewest) {
      preview.show(job, drawn);
      showProblems(advice);
      downloads.hold(false);
      if (isNewest) miniatures.show(job);
    },
    failed(problem, advice, job) {
      preview.markOld();
      showProblems(problem ? advice : [...advice, { words: studioWords.notDrawn }], problem);
      downloads.hold(true);
      miniatures.show(job);
    },
  });
  const writeAddress = createAddressWriter();
  let current: Design | undefined;

  const logos = startLogos(studio, () => follow());
  const follow = (notes: readonly Advice[] = []) => {
    followChoices(form);
    const fields = readFields(form);
    const design = readDesign(fields);
    const obstacles = findAdvice(fields, design);
    const job = design && obstacles.length === 0 ? toDesignJob(design, content, logos.get()) : undefined;
    const ofYear =
      design && obstacles.length === 0
        ? findYearAdvice(design, job !== undefined, toVietnameseDay(new Date()))
        : [];
    const otherYears = design ? findOtherYears(design) : [];
    const advice = [...notes, ...findOldEncodings(form), ...otherYears, ...obstacles, ...ofYear];
    downloads.offer(job);
    current = job && design;
    share.offer(current);
    miniatures.stop();
    if (!job || !design) {
      showProblems(advice);
      return preview.markOld();
    }
    picture.follow(job);
    redraw(job, advice);
    writeAddress(design);
  };
  const openAddress = (): readonly Advice[] => {
    const design = readAddress(location.hash);
    if (design === 'none') return [];
    if (design === 'damaged' || !toDesignJob(design, content))
      return [{ words: current ? studioWords.damagedLater : studioWords.damaged }];
    fillFields(form, toDesignFields(design));
    return [];
  };

  startAgencyMemory(studio, form, follow);
  form.addEventListener('submit', (event) => event.preventDefault());
  form.addEventListener('input', () => follow());
  window.addEventListener('hashchange', () => follow(openAddress()));
  follow(openAddress());
  startManyUnits(studio, { content, sources, drawer, getDesign: () => current, getLogos: logos.get });
}

/** The part for many units is loaded when somebody opens it. */
function startManyUnits(studio: HTMLElement, setting: BatchSetting): void {
  const part = studio.querySelector<HTMLDetailsElement>('[data-batch]');
  const start = async () => {
    if (!part?.open) return;
    part.removeEventListener('toggle', start);
    const { startBatch } = await import('./batch/start-batch.ts');
    startBatch(part, studio, setting);
  };
  part?.addEventListener('toggle', start);
  start();
}

/** What the page names as its content. @throws Error when it does not answer. */
async function fetchContent({ dataset }: HTMLElement): Promise<DesignContent> {
  const answer = await fetch(dataset.content ?? '');
  if (!answer.ok) throw new Error(`${dataset.content} answered ${answer.status}`);
  return answer.json();
}

/** Where the worker finds what it draws with. */
const toAssetSources = ({ identities }: DesignContent): AssetSources => ({
  emblems: Object.fromEntries(identities.map(({ name, emblems }) => [name, emblems])),
});
