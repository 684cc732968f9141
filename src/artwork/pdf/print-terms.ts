import type { ArtworkJob } from '#domain/artwork/artwork.ts';
import type { PrintFormat } from '#domain/artwork/format.ts';
import type { Box, Canvas } from '../canvas.ts';
import { toInkTable } from '../ink-table.ts';
import type { Pages, Scene, SceneItem } from '../scene.ts';
import { inkFree } from './draw-scene.ts';
import { markSpaces } from './mark-ink.ts';
import { toLight, toLightOperator } from './office-colours.ts';
import type { PixelSpace, Plates } from './pixel-inks.ts';
import { drawCropMarks, drawEyeletTicks, drawFoldMarks, slugUnits } from './print-sheet.ts';
import { drawSlugLines, type SlugFacts } from './slug-lines.ts';
import { type ToInkOperator, toInkOperators } from './to-ink-operator.ts';

/** What whoever prints a file asks of it: a press, or a unit's own printer. */
export interface PrintTerms {
  toInk: ToInkOperator;
  /** Sets the colour of bare paper. */
  paper: string;
  /** Where anything is printed; the whole page when absent. */
  clip?: Box | undefined;
  /** Of images: how they are written, and what their ground is there. */
  pixels: PixelSpace;
  toGround: (fill: string) => readonly number[];
  /** Beyond the bleed, in canvas units. */
  slug: number;
  /** What stands in the slug of a page. */
  drawAids: (scene: Scene) => string[];
  /** Colour spaces that those ask for. */
  spaces: string | undefined;
  viewing: string;
}

export function toPrintTerms(
  scenes: Pages,
  canvas: Canvas,
  facts: SlugFacts & { job: ArtworkJob; format: PrintFormat },
): PrintTerms {
  const { job, format } = facts;
  const plates = toPlates(scenes, job);
  if (format.office) {
    return {
      toInk: toLightOperator,
      paper: toLightOperator(job.colours.white),
      pixels: plates === 'black' ? 'grey' : 'light',
      toGround: (fill) => toLight(fill).slice(0, plates === 'black' ? 1 : 3),
      clip: canvas.shown,
      slug: 0,
      drawAids: () => [],
      spaces: undefined,
      // In true size: the border is white already. Old readers pass over the key.
      viewing: '<</DisplayDocTitle true /PrintScaling /None>>',
    };
  }
  return {
    toInk: toInkOperators(job),
    paper: inkFree,
    pixels: plates,
    toGround: toInkTable(job),
    slug: slugUnits,
    drawAids: (scene) => [
      drawCropMarks(canvas, plates),
      ...drawEyeletTicks(canvas, format),
      ...drawFoldMarks(canvas, scene.folds ?? []),
      drawSlugLines(canvas, facts),
    ],
    spaces: markSpaces[plates],
    viewing: '<</DisplayDocTitle true>>',
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
