import { type AnnexMessage, findMessages } from './find-messages.ts';
import { type AnnexTheme, findThemes } from './find-themes.ts';
import { mendLines, type RepairCounts } from './mend-lines.ts';
import { toBlocks } from './to-blocks.ts';
import { toOutline } from './to-outline.ts';

/** What the annex of a dispatch says to the public, with what was mended in reading it. */
export interface Annex {
  themes: AnnexTheme[];
  messages: AnnexMessage[];
  /** The headings that the messages stood under; none for a bare list. */
  headings: string[];
  repairs: RepairCounts;
}

/** Reads the text of an annex or of a whole plan. It invents nothing: no list found is an empty list. */
export function readAnnex(raw: string): Annex {
  const { lines, repairs } = mendLines(raw);
  const { blocks, wraps, hyphens } = toBlocks(lines);
  return {
    themes: findThemes(blocks),
    ...findMessages(toOutline(blocks)),
    repairs: {
      ...repairs,
      ...(wraps > 0 && { wrap: wraps }),
      ...(hyphens > 0 && { hyphen: hyphens }),
    },
  };
}
