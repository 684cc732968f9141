import type { ArtworkJob } from '#domain/artwork/artwork.ts';
import type { PrintFormat } from '#domain/artwork/format.ts';
import type { Box, Canvas } from '../canvas.ts';
import { toInkTable } from '../ink-table.ts';
import type { Pages, Scene, SceneItem } from '../scene.ts';
import { cutSpace, cutState, drawCutContours } from './cut-contours.ts';
import { inkFree } from './draw-scene.ts';
import { officeViewing } from './finish-document.ts';
import { markSpaces } from './mark-ink.ts';
import { toLight, toLightOperator } from './office-colours.ts';
import type { PixelSpace, Plates } from './pixel-inks.ts';
import { drawCropMarks, drawEyeletTicks, drawFlagMarks, drawFoldMarks, slugUnits } from './print-sheet.ts';
import { drawSlugLines, type SlugFacts, type SlugType } from './slug-lines.ts';
import { type ToInkOperator, toInkOperators } from './to-ink-operator.ts';

/** How a file says its colours. */
export interface PrintColours {
  toInk: ToInkOperator;
  /** Sets the colour of bare paper. */
  paper: string;
  /** Of images: how they are written, and what their ground is there. */
  pixels: PixelSpace;
  toGround: (fill: string) => readonly number[];
}

/** What whoever prints a file asks of it: a press, or a unit's own printer. */
export interface PrintTerms extends PrintColours {
  /** Where anything is printed; the whole page when absent. */
  clip?: Box | undefined;
  /** Beyond the bleed, in canvas units. */
  slug: number;
  /** What stands in the slug of a page; its words are an artwork's unless said otherwise. */
  drawAids: (scene: Scene, type?: SlugType) => string[];
  /** Colour spaces that those ask for. */
  spaces: string | undefined;
  /** Graphics states that those ask for. */
  states?: string | undefined;
  viewing: string;
}

export function toPrintTerms(
  scenes: Pages,
  canvas: Canvas,
  facts: SlugFacts & { job: ArtworkJob; format: PrintFormat },
): PrintTerms {
  const { job, format } = facts;
  if (format.office) {
    return {
      ...toOfficeColours(scenes, job),
      clip: canvas.shown,
      slug: 0,
      drawAids: () => [],
      spaces: undefined,
      viewing: officeViewing,
    };
  }
  const plates = toPlates(scenes, job);
  const hasCuts = scenes.some(({ cuts = [] }) => cuts.length > 0);
  return {
    toInk: toInkOperators(job),
    paper: inkFree,
    pixels: plates,
    toGround: toInkTable(job),
    slug: slugUnits,
    drawAids: (scene, type) => [
      drawCropMarks(canvas, plates),
      ...drawEyeletTicks(canvas, format),
      ...drawFlagMarks(canvas, format),
      ...drawFoldMarks(canvas, scene.folds ?? []),
      ...drawCutContours(scene.cuts ?? []),
      drawSlugLines(canvas, facts, type),
    ],
    spaces: toSpaces(plates, hasCuts),
    states: hasCuts ? cutState : undefined,
    viewing: '<</DisplayDocTitle true>>',
  };
}

function toSpaces(plates: Plates, hasCuts: boolean): string | undefined {
  const spaces = [markSpaces[plates], hasCuts ? cutSpace : undefined].filter((space) => space !== undefined);
  return spaces.length > 0 ? `<<${spaces.join(' ')}>>` : undefined;
}

/** In light, and in grey alone where nothing else is printed. */
export function toOfficeColours(scenes: Pages, job: ArtworkJob): PrintColours {
  const isGrey = toPlates(scenes, job) === 'black';
  return {
    toInk: toLightOperator,
    paper: toLightOperator(job.colours.white),
    pixels: isGrey ? 'grey' : 'light',
    toGround: (fill) => toLight(fill).slice(0, isGrey ? 1 : 3),
  };
}

/** A page whose every fill is black or paper is for a copier or one plate: its logo is too. */
function toPlates(scenes: Pages, job: ArtworkJob): Plates {
  const toInk = toInkTable(job);
  const fills = scenes.flatMap(({ items }) => items.flatMap(toFills));
  return fills.length > 0 &&
    fills.every((fill) =>
      toInk(fill)
        .slice(0, 3)
        .every((ink) => ink === 0),
    )
    ? 'black'
    : 'all';
}

function toFills(item: SceneItem): string[] {
  if (item.kind === 'drawing') return item.paths.map(({ fill }) => fill);
  return item.kind === 'image' ? [item.ground] : [item.fill];
}
