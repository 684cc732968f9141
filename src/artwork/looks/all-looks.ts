import type { LookId } from '#domain/artwork/looks.ts';
import { withCeremony } from './ceremony.ts';
import { withLinesToFill } from './lines-to-fill.ts';
import type { Look } from './look.ts';
import { oneColour } from './one-colour.ts';
import { orangeField } from './orange-field.ts';
import { ribbonMotion } from './ribbon-motion.ts';
import { whiteField } from './white-field.ts';

/** The table of looks; the compiler says which one of the domain's is missing. */
export const looks: Record<LookId, Look> = {
  'nen-cam': withLinesToFill(withCeremony(orangeField, 'deep')),
  'nen-trang': withLinesToFill(withCeremony(whiteField, 'paper')),
  'dai-lua': withLinesToFill(withCeremony(ribbonMotion, 'deep')),
  'mot-mau': withLinesToFill(oneColour),
};
