import type { Message } from '#domain/artwork/artwork.ts';
import { isToFill, toDrawnDetails } from '#domain/artwork/drawn-details.ts';
import { dottedLine } from '#domain/artwork/messages/launch.ts';
import { type FittedText, TextTooLongError } from '../fit-text.ts';
import { measureText } from '../measure-text.ts';
import type { DrawLook, Look, LookInput } from './look.ts';

/** As long as handwriting needs, in em; dots across a whole backdrop would draw the eye. */
const longestDots = 22;
/** Between baselines in em, where people write by hand. */
const handLeading = 1.7;

/** Dots in the place of the dotted line's sign, as far as there is room in em, so that all lines end alike. */
export function dotToEnd(detail: string, room: number): string {
  const longest = Math.min(room, longestDots) * 0.99;
  let line = detail.slice(0, -dottedLine.length);
  while (measureText(`${line}.`, 700) <= longest) line += '.';
  return line;
}

/** The details further apart when one of them is to be written on. */
export function spaceForHands(fitted: FittedText, { details = [] }: Pick<Message, 'details'>): FittedText {
  if (!details.some(isToFill)) return fitted;
  const leading = Math.max(fitted.leading, handLeading);
  return { ...fitted, leading, height: (leading * fitted.lines.length + fitted.rise) * fitted.size };
}

/** A look that does without lines to write on where nobody writes by hand, or where a picture has no room for them. */
export const withLinesToFill = (look: Look): Look => ({ ...look, draw: drawWithLines(look.draw) });

const drawWithLines =
  (draw: DrawLook): DrawLook =>
  (input) => {
    const drawn = toDrawnDetails(input.job);
    const typed = drawn.filter((detail) => !isToFill(detail));
    try {
      return draw(setDetails(input, drawn));
    } catch (error) {
      if (!(error instanceof TextTooLongError) || typed.length === drawn.length) throw error;
      return draw(setDetails(input, typed));
    }
  };

function setDetails(input: LookInput, details: string[]): LookInput {
  const { message } = input.job;
  return message.details ? { ...input, job: { ...input.job, message: { ...message, details } } } : input;
}
