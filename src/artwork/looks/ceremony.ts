import type { ArtworkJob } from '#domain/artwork/artwork.ts';
import { toCeremonyWords } from '#domain/artwork/ceremony-words.ts';
import { type GroundId, groundIds } from '#domain/artwork/grounds.ts';
import { box, type Element } from '../element.ts';
import { ceremonyColumn } from './ceremony-column.ts';
import { choosePicture } from './choose-picture.ts';
import { crowd } from './crowd.ts';
import { type GroundColours, groundColours } from './ground-colours.ts';
import type { ColourPair, Look, LookInput } from './look.ts';
import { circle, overall } from './shapes.ts';

/** A look that draws a ceremony as a backdrop, on one ground or, without it, on the one that the picture chooses. */
export const withCeremony = (look: Look, ground?: GroundId): Look => ({
  draw: (input) => {
    const words = toCeremonyWords(input.job);
    if (!words) return look.draw(input);
    const colours = groundColours[ground ?? choosePicture(input.job).ground];
    const { canvas, job } = input;
    return box(
      { width: canvas.width, height: canvas.height, backgroundColor: job.colours[colours.field] },
      ...drawHall(input, colours),
      ...ceremonyColumn(input, words, colours),
    );
  },
  pairs: [...look.pairs, ...(ground ? [ground] : groundIds).flatMap((id) => toPairs(groundColours[id]))],
});

/** All but the small words are large; a ring in the ground's shade may lie below any. */
const toPairs = ({ field, shade, words, stress, small }: GroundColours): ColourPair[] =>
  [field, shade].flatMap((ground): ColourPair[] => [
    { words, ground, least: 3 },
    { words: stress, ground, least: 3 },
    { words: small, ground, least: ground === 'orange' || ground === shade ? 3 : 4.5 },
  ]);

/** Rings at both sides and people along the foot: the lowest quarter is hidden by heads and flowers anyway. */
function drawHall({ canvas, job }: LookInput, ground: GroundColours): Element[] {
  const { trim } = canvas;
  const fill = job.colours[ground.shade];
  const rings = [0.02, 0.98].flatMap((share) => {
    const [x, y] = [trim.left + share * trim.width, trim.top + 0.92 * trim.height];
    const ring = (outer: number, inner: number) =>
      `${circle(x, y, outer * trim.height)}${circle(x, y, inner * trim.height)}`;
    return [ring(0.32, 0.26), ring(0.2, 0.14)].map((d) => ({ d, fill, evenOdd: true as const }));
  });
  const top = trim.top + trim.height * 0.86;
  const people = crowd({
    room: { left: 0, top, width: canvas.width, height: canvas.height - top },
    rows: 1,
    tones: toCrowdTones(job, ground),
    gap: job.colours[ground.field],
  });
  return [overall(canvas, [...rings, ...people])];
}

const crowdTones = ['orange', 'orangeLight', 'earth', 'paper', 'orangeDeep', 'tint1', 'ink'] as const;

const toCrowdTones = ({ colours }: ArtworkJob, { field }: GroundColours): string[] =>
  crowdTones.filter((role) => role !== field).map((role) => colours[role]);
