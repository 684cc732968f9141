import type { FormatId } from '#domain/artwork/format.ts';
import { findCompoundSpans } from '#vietnamese/compound-spans.ts';
import { toTestJob } from './artwork-job.ts';
import { toLaidLines } from './laid-lines.ts';

/** The lines of the message among all lines of its picture. */
export function toMessageLines(text: string, format: FormatId): string[] {
  const lines = toLaidLines(toTestJob({ text, format }));
  const starts = lines.flatMap((_, start) =>
    lines.flatMap((_, end) =>
      lines.slice(start, end + 1).join(' ') === text ? [lines.slice(start, end + 1)] : [],
    ),
  );
  return starts[0] ?? [];
}

/** Compounds that a line's end runs through, as “bình / đẳng”. */
export function findBrokenCompounds(lines: readonly string[]): string[] {
  const spans = findCompoundSpans(lines.join(' ').split(' '));
  let at = -1;
  return lines.slice(0, -1).flatMap((line, index) => {
    at += line.split(' ').length;
    const broken = spans.some(({ start, end }) => start <= at && at < end);
    return broken ? [`${line} / ${lines[index + 1]}`] : [];
  });
}
