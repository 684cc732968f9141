import { toFormat } from '#domain/artwork/format.ts';
import { messageKinds } from '#domain/artwork/messages/index.ts';
import type { ColourRole } from '#domain/identity/colour-role.ts';
import { type Box, type Canvas, inset } from '../canvas.ts';
import { box, type Element, picture, place } from '../element.ts';
import { type EmblemArt, toOneColourArt } from '../emblem-art.ts';
import type { EmblemSet } from '../emblem-set.ts';
import { type Arrangement, findArrangement, hasBareSides } from './arrangements.ts';
import { avatarFrame } from './avatar-frame.ts';
import { drapeAbove } from './drape-above.ts';
import { fillField, findFilling } from './fillings.ts';
import { findSmallestWords, hasAir } from './headline.ts';
import { lockup } from './lockup.ts';
import type { LookInput } from './look.ts';
import { peopleBelow } from './people-below.ts';
import { peopleBeside } from './people-beside.ts';
import { isOnPole, poleShares } from './picture-plan.ts';
import { ribbonEdge } from './ribbon-edge.ts';

/** Which colour of the identity each part wears. */
export interface PanelPalette {
  field: ColourRole;
  headline: ColourRole;
  stress?: ColourRole;
  agency: ColourRole;
  /** The ground of an avatar frame's words, where they are small. */
  ground?: ColourRole;
  panel: ColourRole;
  ribbon: ColourRole;
  shade: ColourRole;
  name: ColourRole;
  dates: ColourRole;
  emblem: keyof EmblemSet;
  /** Colour of a one-colour emblem. */
  emblemInk?: ColourRole;
}

/**
 * A field that carries the message, and a panel with the month's signature, edged by a ribbon.
 * @param isTurned whether the panel lies at the other side, where the format leaves the choice
 */
export function composePanel(input: LookInput, palette: PanelPalette, isTurned = false): Element {
  const { canvas, job } = input;
  const art = pickArt(input, palette);
  if (toFormat(job.format).opening !== undefined) return avatarFrame(input, palette, art);
  const arrangement = arrangePanel(input, palette);
  const other = isTurned && canTurn(canvas);
  const divided = divideCanvas(canvas, arrangement);
  const { field, panel, edgeAt } = other ? turn(canvas, arrangement, divided) : divided;
  const edge = ribbonEdge(canvas, {
    side: other ? opposite[arrangement.panel] : arrangement.panel,
    at: edgeAt,
    panel: job.colours[palette.panel],
    ribbon: job.colours[palette.ribbon],
    shade: job.colours[palette.shade],
  });
  return box(
    { width: canvas.width, height: canvas.height, backgroundColor: job.colours[palette.field] },
    ...(palette.emblemInk ? [] : peopleBeside(input, palette.field, edgeAt)),
    place(0, 0, canvas.width, canvas.height, picture(edge, canvas.width, canvas.height)),
    ...(palette.emblemInk || other ? [] : drapeAbove(input, palette.panel)),
    ...(palette.emblemInk ? [] : peopleBelow(input, { field: other ? palette.field : palette.panel })),
    place(field.left, field.top, field.width, field.height, fillField(input, field, palette)),
    place(
      panel.left,
      panel.top,
      panel.width,
      panel.height,
      signature(input, panel, arrangement, palette, art),
    ),
  );
}

const opposite = { bottom: 'top', left: 'right' } as const;

/** A flag hangs from its words down, and a cover's people stand beside its panel. */
const canTurn = (canvas: Canvas): boolean => canvas.shape !== 'tall' && !hasBareSides(canvas);

function turn({ trim }: Canvas, { panel: side }: Arrangement, { field, panel, edgeAt }: Divided): Divided {
  const [begin, length] = side === 'bottom' ? (['top', 'height'] as const) : (['left', 'width'] as const);
  const around = 2 * trim[begin] + trim[length];
  const mirror = (box: Box): Box => ({ ...box, [begin]: around - box[begin] - box[length] });
  return { field: mirror(field), panel: mirror(panel), edgeAt: around - edgeAt };
}

function pickArt({ emblem, job }: LookInput, { emblem: variant, emblemInk }: PanelPalette): EmblemArt {
  return emblemInk ? toOneColourArt(emblem[variant], job.colours[emblemInk]) : emblem[variant];
}

/** What a flag's words leave of its height goes to the panel, in these steps, so that the cloth is not half bare. */
const tallShares = [0.42, 0.38, 0.34, 0.3] as const;

function arrangePanel(input: LookInput, palette: PanelPalette): Arrangement {
  const arrangement = findArrangement(input.canvas);
  if (input.canvas.shape !== 'tall' || findFilling(input).elastic) return arrangement;
  const tried = tallShares.map((panelShare) => ({ ...arrangement, panelShare }));
  return tried.find((each) => hasAir(input, divideCanvas(input.canvas, each).field, palette)) ?? arrangement;
}

interface Divided {
  field: Box;
  panel: Box;
  /** As of a `RibbonEdge`. */
  edgeAt: number;
}

function divideCanvas(canvas: Canvas, { panel, panelShare, lockup }: Arrangement): Divided {
  const { trim, short } = canvas;
  // The ribbon swings this far into the field.
  const ribbon = short * 0.1;
  const gap = short * 0.06;
  if (panel === 'left') {
    const width = trim.width * panelShare;
    const panelBox = { ...trim, width };
    const field = { ...trim, left: trim.left + width + ribbon, width: trim.width - width - ribbon };
    const room = inset(panelBox, gap);
    // Words that run to the panel's end keep away from the ribbon, which swings into it.
    const swing = lockup === 'row' ? short * 0.05 : 0;
    return {
      field: inset(field, gap),
      panel: { ...room, width: room.width - swing },
      edgeAt: trim.left + width,
    };
  }
  const height = trim.height * panelShare;
  const top = trim.top + trim.height - height;
  const field = { ...trim, height: trim.height - height - ribbon };
  // What hangs on a pole keeps its top and its foot empty.
  const below = Math.max(short * 0.04, isOnPole(canvas) ? trim.height * poleShares.foot : 0);
  const inner = {
    left: trim.left + gap,
    top: top + short * 0.045,
    width: trim.width - 2 * gap,
    height: height - short * 0.045 - below,
  };
  // A narrow flag needs its width for the words.
  const side = canvas.shape === 'tall' ? short * 0.01 : 0;
  const room = inset(field, gap);
  const lower = isOnPole(canvas) ? trim.height * poleShares.top - gap : 0;
  return {
    field: {
      left: room.left - side,
      top: room.top + lower,
      width: room.width + 2 * side,
      height: room.height - lower,
    },
    panel: inner,
    edgeAt: top,
  };
}

/** On a flag the emblem grows where the month's name does not stand below it. */
const aloneShare = 1.5;
/** The emblem's share of the panel's height, where words stand below it. */
const mostOfPanel = { row: 1, column: 0.62 } as const;

function signature(
  { job, canvas }: LookInput,
  panel: Box,
  arrangement: Arrangement,
  palette: PanelPalette,
  art: EmblemArt,
): Element {
  const { saysMonthName } = messageKinds[job.message.kind];
  const share =
    canvas.shape === 'tall' && saysMonthName ? arrangement.emblem * aloneShare : arrangement.emblem;
  const emblemSize = Math.min(
    Math.min(panel.width, panel.height) * share,
    panel.height * mostOfPanel[arrangement.lockup],
  );
  return lockup(job, {
    width: panel.width,
    height: panel.height,
    direction: arrangement.lockup,
    ...(arrangement.lockup === 'row' && { align: arrangement.align }),
    emblem: art,
    ground: job.colours[palette.panel],
    emblemSize,
    smallest: findSmallestWords(canvas),
    largest: canvas.short * arrangement.words,
    nameColour: job.colours[palette.name],
    dateColour: job.colours[palette.dates],
  });
}
