import type { ArtworkJob } from '#domain/artwork/artwork.ts';
import { toEditionWords } from '#domain/artwork/edition.ts';
import type { PrintFormat } from '#domain/artwork/format.ts';
import type { Canvas } from '../canvas.ts';
import type { FontWeight } from '../font-table.ts';
import { measureText } from '../measure-text.ts';
import { toScaleNote, toSizeNote } from '../print-notes.ts';
import { drawOutlines } from './draw-outlines.ts';
import type { GlyphForms } from './glyph-forms.ts';
import { slugUnits, unitsPerMm } from './print-sheet.ts';

/** What the slug says of a file. */
export interface SlugFacts {
  job: Pick<ArtworkJob, 'name' | 'year' | 'undated'>;
  format: PrintFormat;
  author: string;
  licence: { name: string };
}

/** Two lines: which file this is, and what the person at the press must know of it. */
export function toSlugLines({ job, format, author, licence }: SlugFacts): [string, string] {
  const facts = [
    format.name,
    toScaleNote(format),
    toSizeNote(format),
    job.undated ? toEditionWords(job) : job.year,
    author,
    licence.name,
  ];
  return [`${job.name}.pdf`, facts.join(' · ')];
}

const largestSize = 2.2 * unitsPerMm;
/** From the bleed's edge to each baseline. */
const baselines = [4.2 * unitsPerMm, 7.4 * unitsPerMm] as const;

/** How the slug is set: in the weight whose outlines the file holds already. */
export interface SlugType {
  /** Fills words in the current ink. */
  drawText: GlyphForms['draw'];
  weight: FontWeight;
}
/** An artwork's: in the light weight this slug took a third of the file. */
const artworkType: SlugType = { drawText: drawOutlines, weight: 700 };

const airFromMarks = 3 * unitsPerMm;
/** Below this the lines stand along the left side, which is the longer one of every narrow format. */
const narrow = 150 * unitsPerMm;

/** Draws the lines between two crop marks, below the artwork, or beside it when that is narrow. */
export function drawSlugLines(
  { trim, height }: Canvas,
  facts: SlugFacts,
  { drawText, weight }: SlugType = artworkType,
): string {
  const upright = trim.width >= narrow;
  const room = (upright ? trim.width : trim.height) - 2 * airFromMarks;
  const start = upright
    ? `1 0 0 1 ${trim.left + airFromMarks} ${height} cm`
    : `0 -1 1 0 ${-slugUnits} ${trim.top + trim.height - airFromMarks} cm`;
  const lines = toSlugLines(facts).map((text, index) => {
    const size = Math.min(largestSize, room / measureText(text, weight));
    return drawText({ text, x: 0, baseline: baselines[index] ?? 0, size, weight });
  });
  // Black alone: four inks at this size would blur at the slightest misregister.
  return ['q', '0 0 0 1 k', start, ...lines, 'Q'].join('\n');
}
