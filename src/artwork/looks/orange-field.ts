import { toFormat } from '#domain/format.ts';
import { type Box, type Canvas, inset } from '../canvas.ts';
import { box, type Element, picture, place, stack } from '../element.ts';
import { paragraph } from '../paragraph.ts';
import { avatarFrame } from './avatar-frame.ts';
import { lockup } from './lockup.ts';
import type { Look, LookInput } from './look.ts';
import { ribbonEdge } from './ribbon-edge.ts';

/** Where the parts stand in one shape. */
interface Arrangement {
  panel: 'bottom' | 'left';
  /** The panel's share of the height (bottom) or of the width (left). */
  panelShare: number;
  /** Emblem and words of the signature beside or below each other. */
  lockup: 'row' | 'column';
  align: 'left' | 'center';
  /** Largest and smallest headline and largest small words, as shares of the short side. */
  largest: number;
  smallest: number;
  words: number;
  /** Emblem's size as a share of the panel's short side. */
  emblem: number;
}

/**
 * A line of a street banner, from the mark above to the tail below (1.2 em), is at least 12 % of
 * its height; other headlines are at least twice the small words. A band is a banner so long that
 * the signature's words stand beside its emblem.
 */
const arrangements: Record<Canvas['shape'] | 'band', Arrangement> = {
  band: {
    panel: 'left',
    panelShare: 0.31,
    lockup: 'row',
    align: 'left',
    largest: 0.34,
    smallest: 0.1,
    words: 0.085,
    emblem: 0.66,
  },
  wide: {
    panel: 'left',
    panelShare: 0.26,
    lockup: 'column',
    align: 'left',
    largest: 0.3,
    smallest: 0.1,
    words: 0.06,
    emblem: 0.78,
  },
  landscape: {
    panel: 'left',
    panelShare: 0.3,
    lockup: 'column',
    align: 'left',
    largest: 0.18,
    smallest: 0.05,
    words: 0.045,
    emblem: 0.8,
  },
  square: {
    panel: 'bottom',
    panelShare: 0.25,
    lockup: 'row',
    align: 'left',
    largest: 0.15,
    smallest: 0.05,
    words: 0.036,
    emblem: 1,
  },
  portrait: {
    panel: 'bottom',
    panelShare: 0.2,
    lockup: 'row',
    align: 'left',
    largest: 0.16,
    smallest: 0.05,
    words: 0.038,
    emblem: 1,
  },
  tall: {
    panel: 'bottom',
    panelShare: 0.27,
    lockup: 'column',
    align: 'center',
    largest: 0.2,
    smallest: 0.05,
    words: 0.048,
    emblem: 0.5,
  },
};

/** Nothing on a poster is smaller than this share of its short side. */
const smallestWords = 0.024;

/** White words on an orange field; a paper panel with the month's signature, edged by a ribbon. */
export const orangeField: Look = (input) => {
  if (toFormat(input.job.format).opening === 'avatar') return avatarFrame(input);
  const { canvas, job } = input;
  const arrangement = arrangements[isBand(canvas) ? 'band' : canvas.shape];
  const { field, panel, edgeAt } = toRegions(canvas, arrangement);
  const { orange, orangeLight, orangeDeep, paper } = job.colours;
  const edge = ribbonEdge(canvas, {
    side: arrangement.panel,
    at: edgeAt,
    panel: paper,
    ribbon: orangeLight,
    shade: orangeDeep,
  });
  return box(
    { width: canvas.width, height: canvas.height, backgroundColor: orange },
    place(0, 0, canvas.width, canvas.height, picture(edge, canvas.width, canvas.height)),
    place(field.left, field.top, field.width, field.height, headline(input, field, arrangement)),
    place(panel.left, panel.top, panel.width, panel.height, signature(input, panel, arrangement)),
  );
};

const isBand = ({ trim, short }: Canvas): boolean => trim.width / short >= 3.8;

function toRegions(
  canvas: Canvas,
  { panel, panelShare }: Arrangement,
): { field: Box; panel: Box; edgeAt: number } {
  const { trim, short } = canvas;
  // The ribbon swings this far into the field.
  const ribbon = short * 0.1;
  const gap = short * 0.06;
  if (panel === 'left') {
    const width = trim.width * panelShare;
    const panelBox = { ...trim, width };
    const field = { ...trim, left: trim.left + width + ribbon, width: trim.width - width - ribbon };
    return { field: inset(field, gap), panel: inset(panelBox, gap), edgeAt: trim.left + width };
  }
  const height = trim.height * panelShare;
  const top = trim.top + trim.height - height;
  const field = { ...trim, height: trim.height - height - ribbon };
  const inner = {
    left: trim.left + gap,
    top: top + short * 0.045,
    width: trim.width - 2 * gap,
    height: height - short * 0.085,
  };
  // A narrow flag needs its width for the words.
  const side = canvas.shape === 'tall' ? short * 0.015 : 0;
  const room = inset(field, gap);
  return {
    field: { ...room, left: room.left - side, width: room.width + 2 * side },
    panel: inner,
    edgeAt: top,
  };
}

function headline({ job, canvas }: LookInput, field: Box, arrangement: Arrangement): Element {
  const { short } = canvas;
  const { align } = arrangement;
  const signs = job.agency.filter((words) => words.trim() !== '');
  const agencySize = short * arrangement.words;
  const agencyHeight = signs.length * agencySize * 1.35;
  const gap = signs.length > 0 ? agencySize * 0.8 : 0;
  const style = { width: field.width, weight: 700, colour: job.colours.white, align } as const;
  const words = paragraph(job.message.text, {
    ...style,
    height: field.height - agencyHeight - gap,
    smallest: short * arrangement.smallest,
    largest: short * arrangement.largest,
  });
  const agency = signs.map((text) =>
    paragraph(text, {
      ...style,
      height: agencyHeight / signs.length,
      smallest: short * smallestWords,
      largest: agencySize,
    }),
  );
  const alignItems = align === 'center' ? 'center' : 'flex-start';
  return stack(
    { width: field.width, height: field.height, alignItems, justifyContent: 'center', gap },
    ...(signs.length > 0 ? [stack({ alignItems }, ...agency)] : []),
    words,
  );
}

function signature({ job, canvas, emblem }: LookInput, panel: Box, arrangement: Arrangement): Element {
  const emblemSize = Math.min(panel.width, panel.height) * arrangement.emblem;
  return lockup(job, {
    width: panel.width,
    height: panel.height,
    direction: arrangement.lockup,
    drawing: emblem.colour,
    emblemSize,
    smallest: canvas.short * smallestWords,
    largest: canvas.short * arrangement.words,
    nameColour: job.colours.ink,
    dateColour: job.colours.orangeDeep,
  });
}
