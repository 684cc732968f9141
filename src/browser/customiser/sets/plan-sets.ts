import type { AgencyLogo, ArtworkJob, OwnPhoto } from '#domain/artwork/artwork.ts';
import { type Design, type DesignContent, toDistinctSlogans } from '#domain/artwork/design.ts';
import { type FormatId, toFormat } from '#domain/artwork/format.ts';
import type { DesignWords } from '#domain/artwork/messages/index.ts';
import { type WardKitRow, wardKit } from '#domain/artwork/ward-kit.ts';
import type { BatchItem } from '../drawing-protocol.ts';
import { toDesignJob } from '../to-design-job.ts';

interface SetInput {
  design: Design;
  content: DesignContent;
  logos: readonly AgencyLogo[];
  photo?: OwnPhoto | undefined;
}

/** @param allowed the only formats that a pattern leaves; none means all */
export function planWardKit(
  { design, content, logos, photo }: SetInput,
  allowed: readonly FormatId[],
): BatchItem[] {
  const rows: readonly WardKitRow[] = wardKit;
  return rows
    .filter(({ format }) => allowed.length === 0 || allowed.includes(format))
    .flatMap(({ format, folder, isLaunch }) => {
      const words = isLaunch && design.words.kind !== 'launch' ? plainLaunch : design.words;
      const job = toDesignJob({ ...design, words, format }, content, logos, photo);
      return job ? [toItem(job, `${folder}/${job.name}`)] : [];
    });
}

/** Its day and its hall are written in by hand where nobody has said them. */
const plainLaunch: DesignWords = { kind: 'launch', ceremony: 'le-phat-dong', time: '', place: '' };

/** Sentences of other years that still hold, where a year has none of its own: enough for two weeks. */
const mostEvergreen = 15;

/** Whose slogans a series has: the year's own or, where none are known, the newest of other years that name no date. */
export function findSeriesSlogans(
  { sloganLists }: Pick<DesignContent, 'sloganLists'>,
  year: number,
): { slugs: string[]; isOwn: boolean } {
  const own = sloganLists.find((list) => list.year === year)?.slogans ?? [];
  if (own.length > 0) return { slugs: own.map(({ slug }) => slug), isOwn: true };
  const evergreen = toDistinctSlogans(sloganLists)
    .flatMap(({ slogans }) => slogans)
    .filter(({ isDated }) => !isDated);
  return { slugs: evergreen.slice(0, mostEvergreen).map(({ slug }) => slug), isOwn: false };
}

/** The year's theme, where it is known, and slogans, a numbered picture each, to be posted one a day. */
export function planSeries({ design, content, logos, photo }: SetInput): BatchItem[] {
  const { slugs } = findSeriesSlogans(content, design.year);
  const words: DesignWords[] = [
    { kind: 'theme' },
    ...slugs.map((slug): DesignWords => ({ kind: 'slogan', slug })),
  ];
  const jobs = words.flatMap(
    (said) =>
      toDesignJob({ ...toUnstressed(design), words: said, format: 'doc-4x5' }, content, logos, photo) ?? [],
  );
  const digits = String(jobs.length).length;
  return jobs.map((job, at) =>
    toItem(job, `${String(at + 1).padStart(Math.max(2, digits), '0')}_${job.message.slug}`),
  );
}

/** Each sentence of a series has its own motif and its own stress; the ground was chosen for all. */
function toUnstressed({ picture, ...design }: Design): Design {
  return picture?.ground ? { ...design, picture: { ground: picture.ground } } : design;
}

/** @param path without its ending */
function toItem(job: ArtworkJob, path: string): BatchItem {
  const type = toFormat(job.format).medium === 'print' ? 'pdf' : 'png';
  return { job, type, path: `${path}.${type}`, line: 0, unit: '' };
}
