import type { LookId } from '#domain/artwork/looks.ts';
import { bigType } from './big-type.ts';
import { withCeremony } from './ceremony.ts';
import { withCertificate } from './certificate.ts';
import { community } from './community.ts';
import { withFlags } from './flags.ts';
import { formal } from './formal.ts';
import { illustrated } from './illustrated.ts';
import { withLinesToFill } from './lines-to-fill.ts';
import type { Look } from './look.ts';
import { oneColour } from './one-colour.ts';
import { orangeField } from './orange-field.ts';
import { photograph } from './photograph.ts';
import { ribbonMotion } from './ribbon-motion.ts';
import { whiteField } from './white-field.ts';

const table: Record<LookId, Look> = {
  'minh-hoa': withCeremony(illustrated, 'deep'),
  'nen-cam': withCeremony(orangeField, 'deep'),
  'trang-trong': withCeremony(formal, 'deep'),
  'cong-dong': withCeremony(community, 'earth'),
  'chu-lon': withCeremony(bigType, 'ink'),
  'nen-trang': withCeremony(whiteField, 'paper'),
  'dai-lua': withCeremony(ribbonMotion, 'deep'),
  'mot-mau': oneColour,
  'anh-chup': withCeremony(photograph, 'deep'),
};

/** The table of looks; the compiler says which one of the domain's is missing. */
export const looks = Object.fromEntries(
  (Object.keys(table) as LookId[]).map((id) => [
    id,
    withFlags(withCertificate(withLinesToFill(table[id]), id)),
  ]),
) as Record<LookId, Look>;
