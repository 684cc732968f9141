import type { MotifId } from '#domain/artwork/motifs.ts';

/** Side of a motif's box, and the line that people stand on, in its units. */
const side = 240;
const ground = 216;

/** The lowest ink of those that do not end on the ground line, in units from the top; a test measures it. */
export const motifFeet: Partial<Record<MotifId, number>> = {
  'breaking-silence': 226,
  'stop-hand': 224,
  'sheltering-hands': 226,
  'heart-key': 209,
  'open-padlock': 222,
  'balance-scales': 220,
  'law-book': 238,
  'phone-shelter': 230,
  'heart-shield': 228,
  'sprout-ribbon': 222,
  'now-clock': 226,
  school: 226,
  lotus: 222,
  'day-25-11': 236,
  'ribbon-flow': 233,
  'safe-door': 231,
  'ribbon-bridge': 223,
  'leader-lectern': 226,
};

/** What stands on nothing keeps this share of its box from whatever is below it. */
const floatShare = 0.05;
const floating: ReadonlySet<MotifId> = new Set<MotifId>([
  'heart-key',
  'heart-shield',
  'open-padlock',
  'day-25-11',
  'ribbon-flow',
  'lotus',
  'law-book',
]);

/** How far a motif's box reaches below the line that the motif stands on, as a share of its side; negative for what floats. */
export const toMotifSink = (id: MotifId): number =>
  1 - (motifFeet[id] ?? ground) / side - (floating.has(id) ? floatShare : 0);
