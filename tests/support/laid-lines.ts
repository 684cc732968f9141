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

/** Runs of one line are placed beside each other, at one height. */
function toLines({ props: { children = [], content } }: Element): string[] {
  if (content?.kind === 'line') return [content.text];
  const lines: string[] = [];
  let height: number | undefined;
  for (const child of children) {
    const [run] = child.props.children ?? [];
    const isRun = child.props.style.position === 'absolute' && run?.props.content?.kind === 'line';
    const top = isRun ? child.props.style.top : undefined;
    const found = toLines(child);
    if (top !== undefined && top === height) lines.push(`${lines.pop()} ${found.join(' ')}`);
    else lines.push(...found);
    height = top;
  }
  return lines;
}
