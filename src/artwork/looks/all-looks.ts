import type { LookId } from '#domain/artwork/looks.ts';
import { bigType } from './big-type.ts';
import { withCeremony } from './ceremony.ts';
import { community } from './community.ts';
import { formal } from './formal.ts';
import { illustrated } from './illustrated.ts';
import { withLinesToFill } from './lines-to-fill.ts';
import type { Look } from './look.ts';
import { oneColour } from './one-colour.ts';
import { orangeField } from './orange-field.ts';
import { ribbonMotion } from './ribbon-motion.ts';
import { whiteField } from './white-field.ts';

/** The table of looks; the compiler says which one of the domain's is missing. */
export const looks: Record<LookId, Look> = {
  'minh-hoa': withLinesToFill(withCeremony(illustrated, 'deep')),
  'nen-cam': withLinesToFill(withCeremony(orangeField, 'deep')),
  'trang-trong': withLinesToFill(withCeremony(formal, 'deep')),
  'cong-dong': withLinesToFill(withCeremony(community, 'earth')),
  'chu-lon': withLinesToFill(withCeremony(bigType, 'ink')),
  'nen-trang': withLinesToFill(withCeremony(whiteField, 'paper')),
  'dai-lua': withLinesToFill(withCeremony(ribbonMotion, 'deep')),
  'mot-mau': withLinesToFill(oneColour),
};
