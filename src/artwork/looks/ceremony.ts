import { toCeremonyWords } from '#domain/artwork/ceremony-words.ts';
import { type GroundId, groundIds } from '#domain/artwork/grounds.ts';
import { box } from '../element.ts';
import { ceremonyColumn } from './ceremony-column.ts';
import { ceremonyHall } from './ceremony-hall.ts';
import { choosePicture } from './choose-picture.ts';
import { type GroundColours, groundColours } from './ground-colours.ts';
import type { ColourPair, Look } from './look.ts';

/** A look that draws a ceremony as a backdrop, on one ground or, without it, on the one that the picture chooses. */
export const withCeremony = (look: Look, ground?: GroundId): Look => ({
  draw: (input) => {
    const words = toCeremonyWords(input.job);
    if (!words) return look.draw(input);
    const id = ground ?? choosePicture(input.job).ground;
    const { canvas, job } = input;
    return box(
      {
        width: canvas.width,
        height: canvas.height,
        backgroundColor: job.colours[groundColours[id].field],
      },
      ceremonyHall(input, id),
      ...ceremonyColumn(input, words, groundColours[id]),
    );
  },
  pairs: [...look.pairs, ...(ground ? [ground] : groundIds).flatMap((id) => toPairs(groundColours[id]))],
});

/** All but the small words are large; none lies over the people. */
const toPairs = ({ field, words, stress, small }: GroundColours): ColourPair[] => [
  { words, ground: field, least: 3 },
  { words: stress, ground: field, least: 3 },
  { words: small, ground: field, least: field === 'orange' ? 3 : 4.5 },
];
