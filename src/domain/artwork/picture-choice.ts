import type { ArrangementId } from './arrangements.ts';
import type { GroundId } from './grounds.ts';
import type { MotifId } from './motifs.ts';

/** The choices of looks that are drawn on grounds, with motifs; what is absent the drawing proposes from the words. */
export interface PictureChoice {
  motif?: MotifId;
  ground?: GroundId;
  arrangement?: ArrangementId;
  /** The run of the message's words that is stressed. */
  emphasis?: string;
}
