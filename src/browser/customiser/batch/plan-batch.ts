import type { OwnPhoto } from '#domain/artwork/artwork.ts';
import type { Design, DesignContent } from '#domain/artwork/design.ts';
import { toFormat } from '#domain/artwork/format.ts';
import type { DesignWords } from '#domain/artwork/messages/index.ts';
import { firstPlace } from '#domain/artwork/photo-place.ts';
import { toSlug } from '#vietnamese/fold-text.ts';
import type { BatchItem, BatchPlan } from '../drawing-protocol.ts';
import type { UnitRow } from '../list/unit-row.ts';
import type { PeoplePlan } from '../people/plan-people.ts';
import type { PhotoFile } from '../photo/read-photo.ts';
import { toDesignJob } from '../to-design-job.ts';
import { toFreePath } from './free-path.ts';

export const countItems = (plan: Pick<BatchPlan, 'rows' | 'formats'> | PeoplePlan): number =>
  'product' in plan
    ? plan.rows.length
    : plan.rows.reduce((sum, row) => sum + (row.format ? 1 : plan.formats.length), 0);

/** One item for each unit and format, one after the other: pictures for the screen, PDF for print; each in its format's folder. */
export function* planBatch({
  design,
  rows,
  formats,
  content,
  logos,
  photo,
  unitLogos = {},
  unitPhotos = {},
}: BatchPlan): Generator<BatchItem> {
  const taken = new Set<string>();
  for (const row of rows) {
    const own = unitLogos[row.line];
    const ownPhoto = unitPhotos[row.line];
    const shown = ownPhoto ? toHollow(ownPhoto, photo?.place) : photo;
    for (const format of row.format ? [row.format] : formats) {
      const said = row.words ? { ...design, words: toOwnWords(row.words, content) } : design;
      const job = toDesignJob(toRowDesign({ ...said, format }, row), content, own ? [own] : logos, shown);
      if (!job) continue;
      const type = toFormat(format).medium === 'print' ? 'pdf' : 'png';
      yield {
        job,
        ...(ownPhoto && job.photo && { photoFile: ownPhoto.file }),
        type,
        line: row.line,
        unit: row.unit,
        path: toFreePath(`${format}/${job.name}`, type, taken),
      };
    }
  }
}

/** Cut as the form's photo is. */
const toHollow = ({ widthPx, heightPx }: PhotoFile, place = firstPlace): OwnPhoto => ({
  href: '',
  widthPx,
  heightPx,
  place,
});

/** A list's own words take the place of the form's; what it leaves out stays. */
export function toRowDesign(design: Design, { superior, unit, place, time }: UnitRow): Design {
  const [above = '', , below = ''] = design.agency;
  const first = superior || above;
  if (!('time' in design.words)) return { ...design, agency: [first, unit, place || below] };
  const words = { ...design.words, time: time || design.words.time, place: place || design.words.place };
  return { ...design, words, agency: [first, unit, below] };
}

/** A slogan of the archive, whose source is known, or else a unit's own sentence. */
function toOwnWords(text: string, { sloganLists }: DesignContent): DesignWords {
  const slug = toSlug(text);
  const isKnown = sloganLists.some(({ slogans }) => slogans.some((slogan) => slogan.slug === slug));
  return isKnown ? { kind: 'slogan', slug } : { kind: 'own', text };
}
