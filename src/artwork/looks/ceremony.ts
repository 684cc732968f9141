import { toCeremonyWords } from '#domain/artwork/ceremony-words.ts';
import type { GroundId } from '#domain/artwork/grounds.ts';
import { box } from '../element.ts';
import { ceremonyColumn } from './ceremony-column.ts';
import { ceremonyHall } from './ceremony-hall.ts';
import { type GroundColours, groundColours } from './ground-colours.ts';
import type { ColourPair, Look } from './look.ts';

/** A look that draws a ceremony as a backdrop, on a ground of its own. */
export const withCeremony = (look: Look, ground: GroundId): Look => ({
  draw: (input) => {
    const words = toCeremonyWords(input.job);
    if (!words) return look.draw(input);
    const { canvas, job } = input;
    return box(
      {
        width: canvas.width,
        height: canvas.height,
        backgroundColor: job.colours[groundColours[ground].field],
      },
      ceremonyHall(input, ground),
      ...ceremonyColumn(input, words, groundColours[ground]),
    );
  },
  pairs: [...look.pairs, ...toPairs(groundColours[ground])],
});

/** All but the small words are large; none lies over the people. */
const toPairs = ({ field, words, stress, small }: GroundColours): ColourPair[] => [
  { words, ground: field, least: 3 },
  { words: stress, ground: field, least: 3 },
  { words: small, ground: field, least: field === 'orange' ? 3 : 4.5 },
];
