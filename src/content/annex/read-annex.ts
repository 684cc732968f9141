import { findDoubts } from './find-doubts.ts';
import { type AnnexMessage, findMessages, takeAll } from './find-messages.ts';
import { type AnnexTheme, findThemes } from './find-themes.ts';
import { type AnnexLine, mendLines, type RepairCounts } from './mend-lines.ts';
import { toBlocks } from './to-blocks.ts';
import { toOutline } from './to-outline.ts';

/** What the annex of a dispatch says to the public, with what was mended in reading it. */
export interface Annex {
  themes: AnnexTheme[];
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

/**
 * Reads the text of an annex or of a whole plan. It invents nothing: no list found is an empty list.
 * @param chosen takes what stands in these lines as the list, whatever it looks like.
 */
export function readAnnex(raw: string, chosen?: LineRange): Annex {
  const { lines, repairs, notes } = mendLines(raw);
  const { blocks, wraps, hyphens } = toBlocks(lines);
  const inside = chosen && blocks.filter(({ line }) => line >= chosen.from && line <= chosen.to);
  const { dropped, ...found } = inside ? takeAll(toOutline(inside)) : findMessages(toOutline(blocks));
  return {
    themes: findThemes(blocks),
    ...found,
    notes: [...notes, ...dropped],
    doubts: findDoubts(found.messages),
    mentions: findMentions(lines),
    repairs: {
      ...repairs,
      ...(wraps > 0 && { wrap: wraps }),
      ...(hyphens > 0 && { hyphen: hyphens }),
    },
  };
}

const findMentions = (lines: readonly AnnexLine[]): AnnexLine[] =>
  lines
    .filter(({ text }) => /khẩu hiệu|thông điệp/iu.test(text))
    .slice(0, 8)
    .map(({ number, text }) => ({ number, text }));
