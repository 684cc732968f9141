import type { AnnexLine } from './annex-line.ts';
import { type AnnexDispatch, findDispatch } from './find-dispatch.ts';
import { findDoubts } from './find-doubts.ts';
import { findMessages, takeAll, takeGroups } from './find-messages.ts';
import { type AnnexTheme, findThemes } from './find-themes.ts';
import { mendLines, type RepairCounts } from './mend-lines.ts';
import type { AnnexMessage } from './take-messages.ts';
import { type Block, toBlocks } from './to-blocks.ts';
import { toOutline } from './to-outline.ts';

/** What the annex of a dispatch says to the public, with what was mended in reading it. */
export interface Annex {
  themes: AnnexTheme[];
  /** The paper that it belongs to, as far as it says. */
  dispatch: AnnexDispatch;
  messages: AnnexMessage[];
  /** The headings that the messages stood under; none for a bare list. */
  headings: string[];
  repairs: RepairCounts;
  /** What was left out, and why; each a sentence for the editor. */
  notes: string[];
  /** Why the list may be more or other than what was read; none for a list without a doubt. */
  doubts: string[];
  /** Lines that speak of slogans or messages: where to look when no list was found. */
  mentions: AnnexLine[];
}

/** Lines that the editor has pointed at, 1-based, both included. */
export interface LineRange {
  from: number;
  to: number;
}

/** What an editor has said of where the messages stand; each helps where the reader finds nothing or too little. */
export interface AnnexChoice {
  /** Takes what stands in these lines as the list, whatever it looks like. */
  lines?: readonly LineRange[];
  /** Takes what stands below headings, or in groups, of these names. */
  groups?: readonly string[];
  /** The column of a table that holds the messages, by its heading or its number. */
  column?: string;
}

/** Reads the text of an annex or of a whole plan. It invents nothing: no list found is an empty list. */
export function readAnnex(raw: string, choice: AnnexChoice = {}): Annex {
  const { lines, repairs, notes, doubts } = mendLines(raw, choice.column);
  const { blocks, wraps, hyphens, doubts: joins } = toBlocks(lines);
  const { dropped, doubtful, ...found } = findChosen(blocks, choice);
  return {
    themes: findThemes(blocks),
    dispatch: findDispatch(blocks),
    ...found,
    notes: [...notes, ...dropped],
    doubts: [...doubts, ...joins, ...doubtful, ...findDoubts(found.messages)],
    mentions: findMentions(lines),
    repairs: {
      ...repairs,
      ...(wraps > 0 && { wrap: wraps }),
      ...(hyphens > 0 && { hyphen: hyphens }),
    },
  };
}

function findChosen(blocks: readonly Block[], { lines: ranges, groups = [] }: AnnexChoice) {
  const isInside = ({ line }: Block): boolean =>
    ranges?.some(({ from, to }) => line >= from && line <= to) ?? true;
  const outline = toOutline(blocks.filter(isInside));
  if (groups.length > 0) return takeGroups(outline, groups);
  return ranges ? takeAll(outline) : findMessages(outline);
}

const findMentions = (lines: readonly AnnexLine[]): AnnexLine[] =>
  lines
    .filter(({ text }) => /khẩu hiệu|thông điệp/iu.test(text))
    .slice(0, 8)
    .map(({ number, text }) => ({ number, text }));
