import type { ColourRole } from '#domain/identity.ts';
import type { Box, Canvas } from '../canvas.ts';
import { type Element, stack } from '../element.ts';
import { fixedLines, paragraph } from '../paragraph.ts';
import { toArrangement } from './arrangements.ts';
import type { LookInput } from './look.ts';

export interface HeadlinePalette {
  headline: ColourRole;
  agency: ColourRole;
}

/** Nothing on a poster is smaller than this share of its short side; on a screen, nothing below 12 px. */
const smallestShare = 0.024;
const smallestPx = 12;
/** White on orange has a contrast of 3.8, which only large words may have. */
const smallestAgency = 0.035;

export const toSmallestWords = ({ short, physical }: Canvas): number =>
  physical ? short * smallestShare : Math.max(short * smallestShare, smallestPx);

/** The message as large as its field allows, with the unit that signs above it; an empty agency leaves no hole. */
export function headline({ job, canvas }: LookInput, field: Box, palette: HeadlinePalette): Element {
  const { short } = canvas;
  const arrangement = toArrangement(canvas);
  const { align } = arrangement;
  const signs = job.agency.filter((words) => words.trim() !== '');
  const agencySize = short * arrangement.words;
  const agencyHeight = signs.length * agencySize * 1.35;
  const gap = signs.length > 0 ? agencySize * 0.8 : 0;
  const style = { width: field.width, weight: 700, align } as const;
  const words = paragraph(job.message.text, {
    ...style,
    colour: job.colours[palette.headline],
    height: field.height - agencyHeight - gap,
    smallest: short * arrangement.smallest,
    largest: short * arrangement.largest,
  });
  const agency = () =>
    fixedLines(signs, {
      ...style,
      colour: job.colours[palette.agency],
      height: agencyHeight,
      smallest: Math.max(short * smallestAgency, toSmallestWords(canvas)),
      largest: agencySize,
    });
  const alignItems = align === 'center' ? 'center' : 'flex-start';
  return stack(
    { width: field.width, height: field.height, alignItems, justifyContent: 'center', gap },
    ...(signs.length > 0 ? [agency()] : []),
    words,
  );
}
