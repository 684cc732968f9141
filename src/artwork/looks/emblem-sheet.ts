import type { ColourRole } from '#domain/identity/colour-role.ts';
import type { Box } from '../canvas.ts';
import { box, type Element, picture, place, stack } from '../element.ts';
import { type EmblemArt, emblemImage, toOneColourArt } from '../emblem-art.ts';
import { fitText } from '../fit-text.ts';
import { setParagraph } from '../paragraph.ts';
import { findArrangement } from './arrangements.ts';
import { disc } from './circle.ts';
import { findSmallestSign, type HeadlinePalette } from './headline.ts';
import type { LookInput } from './look.ts';
import { unitBlock } from './unit-block.ts';

/** One version of the emblem on a round ground, to be cut out: white edge, ring, ground. */
interface Badge {
  ring: ColourRole;
  ground: ColourRole;
  emblem: EmblemArt;
}

/** Shares of a badge's diameter. */
const ringShare = 0.95;
const groundShare = 0.915;
/** Its clear space lies inside the ground. */
const emblemShare = 0.64;
/** Air between badges, as a share of a cell: room for scissors. */
const gapShare = 0.07;
const mostBadges = 12;
/** Of the field's height, which a unit that signs with many lines leaves to the badges. */
const leastShare = 0.25;

/** The emblem in its versions as badges to cut out, as many and as large as the field allows, below a short heading. */
export function emblemSheet(input: LookInput, field: Box, palette: HeadlinePalette): Element {
  const { job, canvas } = input;
  const arrangement = findArrangement(canvas);
  const smallest = findSmallestSign(canvas);
  const words = Math.max(canvas.short * arrangement.words, smallest);
  const style = { width: field.width, weight: 700, align: arrangement.align, smallest } as const;
  const headingStyle = { ...style, largest: words * 1.4, colour: job.colours[palette.headline] };
  const heading = fitText(job.message.text, { ...headingStyle, height: words * 4 });
  const gap = words * 0.8;
  const sign = unitBlock(job, {
    width: field.width,
    height: field.height * (1 - leastShare) - heading.height - 2 * gap,
    size: words,
    smallest,
    colour: job.colours[palette.agency],
    field: job.colours[palette.field],
    align: arrangement.align,
  });
  const height = field.height - heading.height - gap - (sign ? sign.height + gap : 0);
  const alignItems = arrangement.align === 'center' ? 'center' : 'flex-start';
  return stack(
    { width: field.width, height: field.height, alignItems, gap },
    ...(sign ? [sign.element] : []),
    setParagraph(heading, headingStyle),
    grid(pickBadges(input, palette), job.colours, field.width, height),
  );
}

function pickBadges({ job, emblem }: LookInput, { emblemInk }: HeadlinePalette): readonly Badge[] {
  const black = toOneColourArt(emblem.oneColour, job.colours.black);
  const thrifty: Badge = { ring: 'black', ground: 'white', emblem: black };
  if (emblemInk) return [thrifty];
  return [
    { ring: 'orange', ground: 'white', emblem: emblem.colour },
    { ring: 'orange', ground: 'orange', emblem: emblem.reversed },
    thrifty,
  ];
}

function grid(
  badges: readonly Badge[],
  colours: Record<ColourRole, string>,
  width: number,
  height: number,
): Element {
  const { columns, rows } = findGrid(width, height);
  const cell = Math.min(width / columns, height / rows);
  const side = cell * (1 - gapShare);
  const [left, top] = [(width - cell * columns) / 2, (height - cell * rows) / 2];
  const cells = Array.from({ length: columns * rows }, (_, index) => {
    const [column, row] = [index % columns, Math.floor(index / columns)];
    // Each row begins one version further, so that no column is all one.
    const badge = badges[(column + row) % badges.length] as Badge;
    return placeBadge(badge, colours, left + (column + 0.5) * cell, top + (row + 0.5) * cell, side);
  });
  return box({ width, height, flexShrink: 0, position: 'relative' }, ...cells.flat());
}

/** The grid of at most a dozen badges that covers most of the field. */
function findGrid(width: number, height: number): { columns: number; rows: number } {
  let best = { columns: 1, rows: 1, covered: 0 };
  for (let columns = 1; columns <= mostBadges; columns += 1) {
    for (let rows = 1; columns * rows <= mostBadges; rows += 1) {
      const covered = columns * rows * Math.min(width / columns, height / rows) ** 2;
      // Of grids that cover alike, the one with more badges shows each version.
      if (covered > best.covered * 0.999) best = { columns, rows, covered };
    }
  }
  return best;
}

function placeBadge(
  { ring, ground, emblem }: Badge,
  colours: Record<ColourRole, string>,
  x: number,
  y: number,
  side: number,
): Element[] {
  const layer = (share: number, draw: (size: number) => Element) => {
    const size = side * share;
    return place(x - size / 2, y - size / 2, size, size, draw(size));
  };
  const round = (fill: string) => (size: number) => picture(disc(fill), size, size);
  return [
    layer(1, round(colours.white)),
    layer(ringShare, round(colours[ring])),
    ...(ring === ground ? [] : [layer(groundShare, round(colours[ground]))]),
    layer(emblemShare, (size) => emblemImage(emblem, colours[ground], size)),
  ];
}
