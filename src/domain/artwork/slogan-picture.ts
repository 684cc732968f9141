import type { SloganUse } from '../slogan/slogan.ts';
import { arrangementIds } from './arrangements.ts';
import { groundIds } from './grounds.ts';
import { isMotifId } from './motifs.ts';
import type { PictureChoice } from './picture-choice.ts';

/**
 * What stands beside a slogan, by its place in the year's list: neighbours take other grounds and other arrangements, and
 * after each round of grounds the arrangements are shifted by one, so that 49 slogans have 49 pictures.
 */
export function toSloganPicture({
  order,
  motif,
  emphasis,
}: Pick<SloganUse, 'order' | 'motif' | 'emphasis'>): PictureChoice {
  const at = order - 1;
  const ground = groundIds[at % groundIds.length];
  const arrangement = arrangementIds[(at + Math.floor(at / groundIds.length)) % arrangementIds.length];
  return {
    ...(motif !== undefined && isMotifId(motif) && { motif }),
    ...(ground && { ground }),
    ...(arrangement && { arrangement }),
    ...(emphasis !== undefined && { emphasis }),
  };
}
