import { describe, expect, it } from 'vitest';
import { type FormatId, formats } from '#domain/format.ts';
import { findCompoundSpans } from '#vietnamese/compound-spans.ts';
import { slogans, themes } from '../../fixtures/sentences.ts';
import { toTestJob } from '../../support/artwork-job.ts';
import { toLaidLines } from '../../support/laid-lines.ts';

const sentences = [...new Set([...themes, ...slogans].map(({ text }) => text))];

/** The lines of the message among all lines of the picture. */
function toMessageLines(text: string, format: FormatId): string[] {
  const lines = toLaidLines(toTestJob({ text, format }));
  const starts = lines.flatMap((_, start) =>
    lines.flatMap((_, end) =>
      lines.slice(start, end + 1).join(' ') === text ? [lines.slice(start, end + 1)] : [],
    ),
  );
  return starts[0] ?? [];
}

/** Compounds that a line's end runs through, as “bình / đẳng”. */
function findBrokenCompounds(lines: readonly string[]): string[] {
  const spans = findCompoundSpans(lines.join(' ').split(' '));
  let at = -1;
  return lines.slice(0, -1).flatMap((line, index) => {
    at += line.split(' ').length;
    const broken = spans.some(({ start, end }) => start <= at && at < end);
    return broken ? [`${line} / ${lines[index + 1]}`] : [];
  });
}

describe('every published sentence', () => {
  it.each(formats)('fits $id whole, and no line ends inside a compound', ({ id }) => {
    for (const text of sentences) {
      const lines = toMessageLines(text, id);
      expect(lines.join(' ')).toBe(text);
      expect(findBrokenCompounds(lines)).toEqual([]);
    }
  });
});

it('sees a broken compound', () => {
  expect(findBrokenCompounds(['Vì bình', 'đẳng giới'])).toEqual(['Vì bình / đẳng giới']);
  expect(findBrokenCompounds(['Vì', 'bình đẳng giới'])).toEqual([]);
});
