import type { ArtworkJob, Ink } from '#domain/artwork/artwork.ts';
import { toInkTable } from '../ink-table.ts';
import { toPdfNumber } from './pdf-syntax.ts';

/** From a fill of the scene (`#RRGGBB`) to the operator that sets its ink. */
export type ToInkOperator = (fill: string) => string;

/** The operators of a job's declared inks. @throws Error as `toInkTable` does. */
export function toInkOperators(job: Pick<ArtworkJob, 'colours' | 'inks'>): ToInkOperator {
  const toInk = toInkTable(job);
  return (fill) => toOperator(toInk(fill));
}

const toOperator = (ink: Ink): string => `${ink.map((percent) => toPdfNumber(percent / 100, 4)).join(' ')} k`;
