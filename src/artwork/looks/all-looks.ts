import type { LookId } from '#domain/artwork.ts';
import type { Look } from './look.ts';
import { orangeField } from './orange-field.ts';

/** The table of looks; the compiler says which one of the domain's is missing. */
export const looks: Record<LookId, Look> = {
  'nen-cam': orangeField,
};
