import { toCanvas } from '#artwork/canvas.ts';
import type { Drawing } from '#artwork/drawing.ts';
import type { Element } from '#artwork/element.ts';
import { looks } from '#artwork/looks/all-looks.ts';
import type { ArtworkJob } from '#domain/artwork/artwork.ts';
import { toFormat } from '#domain/artwork/format.ts';

const blank: Drawing = { width: 1, height: 1, paths: [] };
const emblem = { colour: blank, reversed: blank, oneColour: blank };

/** The lines that a job's look sets its words in, in their order; nothing is drawn. */
export function toLaidLines(job: ArtworkJob): string[] {
  return toLines(looks[job.look].draw({ job, canvas: toCanvas(toFormat(job.format)), emblem }));
}

const toLines = ({ props: { children, content } }: Element): string[] =>
  content?.kind === 'line' ? [content.text] : (children ?? []).flatMap(toLines);
