import type { Message } from '#domain/artwork/artwork.ts';
import { leader } from '#domain/artwork/launch-message.ts';
import { type FittedText, TextTooLongError } from '../fit-text.ts';
import { measureText } from '../measure-text.ts';
import type { Look } from './look.ts';

/** As long as handwriting needs, in em; dots across a whole backdrop would draw the eye. */
const longestLeader = 22;
/** Between baselines in em, where people write by hand. */
const handLeading = 1.7;

/** Whether a detail is a line to write on: its label, then dots. */
export const isToFill = (detail: string): boolean => detail.endsWith(leader);

/** Dots in the place of the leader, as far as there is room in em, so that all lines end alike. */
export function dotToEnd(detail: string, room: number): string {
  const longest = Math.min(room, longestLeader) * 0.99;
  let line = detail.slice(0, -leader.length);
  while (measureText(`${line}.`, 700) <= longest) line += '.';
  return line;
}

/** The details further apart when one of them is to be written on. */
export function toAiry(fitted: FittedText, { details = [] }: Pick<Message, 'details'>): FittedText {
  if (!details.some(isToFill)) return fitted;
  const leading = Math.max(fitted.leading, handLeading);
  return { ...fitted, leading, height: (leading * fitted.lines.length + fitted.rise) * fitted.size };
}

/** Where a picture has no room for lines to write on, it does without them. */
export const withLinesToFill =
  (look: Look): Look =>
  (input) => {
    const { job } = input;
    const details = job.message.details?.filter((detail) => !isToFill(detail));
    try {
      return look(input);
    } catch (error) {
      if (!(error instanceof TextTooLongError) || details?.length === job.message.details?.length)
        throw error;
      const message = { ...job.message, details: details ?? [] };
      return look({ ...input, job: { ...job, message } });
    }
  };
