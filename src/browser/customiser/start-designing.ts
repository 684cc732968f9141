import type { ArtworkJob, OwnPhoto } from '#domain/artwork/artwork.ts';
import { type Design, type DesignContent, toDesignFields } from '#domain/artwork/design.ts';
import { lacksPhoto } from '#domain/artwork/photo.ts';
import { toVietnameseDay } from '#domain/campaign/month-state.ts';
import { studioWords } from '#i18n/vi/studio.ts';
import { type AskYear, createYearAsker } from './ask-past-year.ts';
import { startMiniatures } from './choice/show-miniatures.ts';
import { startFormatSearch } from './choice/start-format-search.ts';
import { startPictureFields } from './choice/start-picture-fields.ts';
import { createFileMaker } from './create-file-maker.ts';
import { createRedraw } from './create-redraw.ts';
import { createAddressWriter, readAddress } from './design-address.ts';
import { readDesign } from './design-schema.ts';
import { findAdvice, findYearAdvice } from './find-advice.ts';
import { findFilledEarly } from './find-filled-early.ts';
import { findOldEncodings } from './find-old-encoding.ts';
import { findOtherYears } from './find-other-year.ts';
import { findUnreadLetters } from './find-unread-letters.ts';
import { fillFields, fillWork, followChoices, readFields } from './form-fields.ts';
import { type Logos, startLogos } from './logo/start-logos.ts';
import { startPhoto } from './photo/start-photo.ts';
import { startSharing } from './share-design.ts';
import { startPreview } from './show-preview.ts';
import { createProblems } from './show-problems.ts';
import { startAgencyMemory } from './start-agency-memory.ts';
import { startDownloads } from './start-downloads.ts';
import type { Drawer } from './start-drawer.ts';
import { toDesignJob } from './to-design-job.ts';
import type { Advice } from './to-problem-item.ts';
import { lockFields } from './work/lock-fields.ts';
import { startHistory } from './work/start-history.ts';
import type { Pattern, Work } from './work/work.ts';

/** The design that is being made, for the parts of the page that use it. */
export interface Designing {
  /** Nothing while it is not whole. */
  getDesign: () => Design | undefined;
  getJob: () => ArtworkJob | undefined;
  logos: Logos;
  getPhoto: () => OwnPhoto | undefined;
  getWork: () => Work;
  /** Puts a work in the place of the present one, which can be undone. */
  openWork: (work: Work) => void;
  /** To be asked before files are made that name a year. */
  askYear: AskYear;
}

/** Draws what the form says whenever it changes. */
export function startDesigning(
  studio: HTMLElement,
  form: HTMLFormElement,
  { content, drawer }: { content: DesignContent; drawer: Drawer },
): Designing {
  const early = findFilledEarly(form);
  const preview = startPreview(studio);
  const miniatures = startMiniatures(form, drawer);
  const picture = startPictureFields(form);
  startFormatSearch(form);
  const showProblems = createProblems(form, preview);
  const photo = startPhoto(studio, () => change());
  const askYear = createYearAsker(studio);
  const downloads = startDownloads(studio, createFileMaker(drawer, photo), askYear);
  const share = startSharing(studio);
  const redraw = createRedraw(drawer, {
    drawn(job, drawn, advice, isNewest) {
      preview.show(job, drawn);
      photo.show(job, drawn);
      showProblems(advice);
      downloads.hold(false);
      if (isNewest) miniatures.show(toUnillustrated(job));
    },
    failed(problem, advice, job) {
      preview.markOld();
      showProblems(problem ? advice : [...advice, { words: studioWords.notDrawn }], problem);
      downloads.hold(true);
      miniatures.show(toUnillustrated(job));
    },
  });
  const writeAddress = createAddressWriter();
  let current: { design: Design; job: ArtworkJob } | undefined;
  let pattern: Pattern | undefined;
  const notice = studio.querySelector<HTMLElement>('[data-pattern-notice]');

  const logos = startLogos(studio, () => change());
  const getWork = (): Work => {
    const kept = photo.get();
    return {
      fields: [...readFields(form)],
      logos: logos.get(),
      ...(kept && { photo: kept }),
      ...(pattern && { pattern }),
    };
  };
  const follow = (notes: readonly Advice[] = []) => {
    followChoices(form);
    const fields = readFields(form);
    const design = readDesign(fields);
    const obstacles = findAdvice(fields, design);
    const job =
      design && obstacles.length === 0 ? toDesignJob(design, content, logos.get(), photo.get()) : undefined;
    photo.follow(job);
    const ofYear =
      design && obstacles.length === 0
        ? findYearAdvice(design, job !== undefined, toVietnameseDay(new Date()))
        : [];
    const otherYears = design ? findOtherYears(design) : [];
    const unread = design ? findUnreadLetters(design) : [];
    const advice = [...notes, ...findOldEncodings(form), ...otherYears, ...unread, ...obstacles, ...ofYear];
    if (job && lacksPhoto(job)) advice.push({ words: studioWords.noPhoto, at: [photoField] });
    downloads.offer(job);
    current = design && job && { design, job };
    share.offer(current?.design);
    miniatures.stop();
    if (!current) {
      showProblems(advice);
      return preview.markOld();
    }
    picture.follow(current.job);
    redraw(toHollow(current.job), advice);
    writeAddress(current.design);
  };
  const show = (work: Work) => {
    pattern = work.pattern;
    lockFields(studio, undefined);
    fillWork(form, work.fields);
    logos.set(work.logos);
    photo.set(work.photo);
    followChoices(form);
    lockFields(studio, pattern);
    if (notice) notice.hidden = pattern === undefined;
    follow();
  };
  const history = startHistory(studio, show);
  const change = (notes: readonly Advice[] = [], group?: string) => {
    follow(notes);
    history.record(getWork(), group);
  };
  const openWork = (work: Work) => {
    show(work);
    history.record(getWork());
  };
  const openAddress = (kept: ReadonlySet<string> = new Set()): readonly Advice[] => {
    const design = readAddress(location.hash);
    if (design === 'none') return [];
    if (design === 'damaged' || !toDesignJob(design, content))
      return [{ words: current ? studioWords.damagedLater : studioWords.damaged }];
    fillFields(form, toDesignFields(design), kept);
    return [];
  };

  studio.querySelector('[data-free]')?.addEventListener('click', () => {
    const { pattern: _, ...free } = getWork();
    openWork(free);
  });
  startAgencyMemory(studio, form, change);
  form.addEventListener('submit', (event) => event.preventDefault());
  form.addEventListener('input', ({ target }) => change([], toTypedField(target)));
  window.addEventListener('hashchange', () => change(openAddress()));
  change(openAddress(early));
  return {
    getDesign: () => current?.design,
    getJob: () => current?.job,
    logos,
    getPhoto: photo.get,
    getWork,
    openWork,
    askYear,
  };
}

/** The file's field, by its name. */
const photoField = 'anh';

/** A large photo is no part of what is drawn at every key: the page shows it below the hole that is left. */
const toHollow = (job: ArtworkJob): ArtworkJob =>
  job.photo ? { ...job, photo: { ...job.photo, href: '' } } : job;

/** Small pictures of the looks mark a photo's place. */
function toUnillustrated({ photo: _, ...job }: ArtworkJob): ArtworkJob {
  return job;
}

/** Each field that is typed into is a step of its own; each choice is one. */
function toTypedField(target: EventTarget | null): string | undefined {
  const isTyped =
    target instanceof HTMLTextAreaElement || (target instanceof HTMLInputElement && target.type === 'text');
  return isTyped ? `${target.name} ${[...(target.form?.elements ?? [])].indexOf(target)}` : undefined;
}
