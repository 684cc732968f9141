import type { ArtworkJob } from './artwork.ts';
import { toFormat } from './format.ts';
import { dottedLine } from './messages/launch.ts';

/** Whether a detail is a line to write on: its label, then dots. */
export const isToFill = (detail: string): boolean => detail.endsWith(dottedLine);

/** The details that stand on a picture: people write by hand on sheets alone, not on a screen or a backdrop. */
export function toDrawnDetails({
  message: { details = [] },
  format,
}: Pick<ArtworkJob, 'message' | 'format'>) {
  const row = toFormat(format);
  const isSheet = row.medium === 'print' && row.scale === 1;
  return isSheet ? details : details.filter((detail) => !isToFill(detail));
}
