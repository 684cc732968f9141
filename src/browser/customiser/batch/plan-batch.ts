import type { Design } from '#domain/artwork/design.ts';
import { toFormat } from '#domain/artwork/format.ts';
import type { BatchItem, BatchPlan } from '../drawing-protocol.ts';
import type { UnitRow } from '../list/unit-row.ts';
import { toDesignJob } from '../to-design-job.ts';

export const countItems = ({ rows, formats }: BatchPlan): number => rows.length * formats.length;

/** One item for each unit and format, one after the other: pictures for the screen, PDF for print; each in its format's folder. */
export function* planBatch({ design, rows, formats, content, logos }: BatchPlan): Generator<BatchItem> {
  const taken = new Set<string>();
  for (const row of rows) {
    for (const format of formats) {
      const job = toDesignJob(toRowDesign({ ...design, format }, row), content, logos);
      if (!job) continue;
      const type = toFormat(format).medium === 'print' ? 'pdf' : 'png';
      yield {
        job,
        type,
        line: row.line,
        unit: row.unit,
        path: toFreePath(`${format}/${job.name}`, type, taken),
      };
    }
  }
}

/** A list's own words take the place of the form's; what it leaves out stays. */
export function toRowDesign(design: Design, { superior, unit, place, time }: UnitRow): Design {
  const [above = '', , below = ''] = design.agency;
  const first = superior || above;
  if (!('time' in design.words)) return { ...design, agency: [first, unit, place || below] };
  const words = { ...design.words, time: time || design.words.time, place: place || design.words.place };
  return { ...design, words, agency: [first, unit, below] };
}

/** Two units of one name get two files, also where a folder does not tell capitals apart. */
function toFreePath(wanted: string, type: string, taken: Set<string>): string {
  let path = `${wanted}.${type}`;
  for (let count = 2; taken.has(path.toLowerCase()); count += 1) path = `${wanted}-${count}.${type}`;
  taken.add(path.toLowerCase());
  return path;
}
