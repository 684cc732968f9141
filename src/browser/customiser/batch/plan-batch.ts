import type { AgencyLogo, ArtworkJob } from '#domain/artwork/artwork.ts';
import type { Design, DesignContent } from '#domain/artwork/design.ts';
import { type FormatId, toFormat } from '#domain/artwork/format.ts';
import type { BatchItem } from '../drawing-protocol.ts';
import { toDesignJob } from '../to-design-job.ts';
import type { UnitRow } from './unit-row.ts';

/** One item for each unit and format: pictures for the screen, PDF for print; each in its format's folder. */
export function planBatch(
  design: Design,
  rows: readonly UnitRow[],
  formats: readonly FormatId[],
  { content, getLogos }: { content: DesignContent; getLogos: () => AgencyLogo[] },
): BatchItem[] {
  const taken = new Map<string, number>();
  return rows.flatMap((row) =>
    formats.flatMap((format): BatchItem[] => {
      const job = toDesignJob(toRowDesign({ ...design, format }, row), content, getLogos());
      if (!job) return [];
      const type = toFormat(format).medium === 'print' ? 'pdf' : 'png';
      return [{ job, type, line: row.line, unit: row.unit, path: toFreePath(job, format, type, taken) }];
    }),
  );
}

/** A list's own words take the place of the form's; what it leaves out stays. */
export function toRowDesign(design: Design, { unit, place, time }: UnitRow): Design {
  const [superior = '', , below = ''] = design.agency;
  if (!('time' in design.words)) return { ...design, agency: [superior, unit, place || below] };
  const words = { ...design.words, time: time || design.words.time, place: place || design.words.place };
  return { ...design, words, agency: [superior, unit, below] };
}

/** Two units of one name get two files. */
function toFreePath({ name }: ArtworkJob, format: string, type: string, taken: Map<string, number>): string {
  const count = (taken.get(name) ?? 0) + 1;
  taken.set(name, count);
  return `${format}/${name}${count > 1 ? `-${count}` : ''}.${type}`;
}
