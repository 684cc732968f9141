import { type ArrangementId, arrangementIds } from '#domain/artwork/arrangements.ts';
import type { ArtworkJob } from '#domain/artwork/artwork.ts';
import type { GroundId } from '#domain/artwork/grounds.ts';
import { type MotifId, motifIds, motifsWhoSpeak } from '#domain/artwork/motifs.ts';
import { proposeEmphasis } from '#vietnamese/propose-emphasis.ts';
import { proposeMotif } from '../propose-motif.ts';

/** All that a picture shows beside its words, chosen. */
export interface Picture {
  motif: MotifId;
  ground: GroundId;
  arrangement: ArrangementId;
  emphasis: string | undefined;
}

/**
 * What the job says; what it leaves open is proposed from the words, always the same for the same words.
 * @param lookGround the ground that the look prefers
 */
export function choosePicture({ message, picture: own }: ArtworkJob, lookGround: GroundId): Picture {
  const picture = { ...message.picture, ...own };
  const motif = picture.motif ?? proposeMotif(message.text) ?? 'embrace';
  const turn = motifIds.indexOf(motif);
  return {
    motif,
    ground: picture.ground ?? lookGround,
    arrangement: toSpoken(
      motif,
      picture.arrangement ?? arrangementIds[turn % arrangementIds.length] ?? 'horizon',
    ),
    emphasis: picture.emphasis ?? proposeEmphasis(message.text),
  };
}

/** Words in a bubble are somebody's: a key or a shield says nothing. */
const toSpoken = (motif: MotifId, arrangement: ArrangementId): ArrangementId =>
  arrangement === 'bubble' && !motifsWhoSpeak.has(motif) ? 'disc' : arrangement;
