import { toFormat } from '#domain/artwork/format.ts';
import { messageKinds } from '#domain/artwork/messages/index.ts';
import { bareGround, groundColours } from './ground-colours.ts';
import type { ColourPair, DrawLook, Look } from './look.ts';
import { orangeField } from './orange-field.ts';

/** Small words of the strip and of the unit, large ones of the message: each ground's own pairs. */
const pairs: ColourPair[] = [...Object.values(groundColours), bareGround].flatMap(
  ({ field, words, stress, small, strip }) => [
    { words, ground: field, least: 3 },
    { words: stress, ground: field, least: 3 },
    { words: small, ground: field, least: small === 'white' && field === 'orange' ? 3 : 4.5 },
    { words: strip.words, ground: strip.field, least: 4.5 },
    { words: strip.dates, ground: strip.field, least: 4.5 },
  ],
);

/**
 * A look that a picture's ground colours. What is no sentence (a sheet of badges, an avatar's ring, a ceremony's lines to
 * write on) it leaves to the orange field.
 */
export const onGrounds = (draw: DrawLook): Look => ({
  draw: (input) => {
    const { message, format } = input.job;
    const isSentence = messageKinds[message.kind].filling === 'words' && !message.details;
    return isSentence && toFormat(format).opening === undefined ? draw(input) : orangeField.draw(input);
  },
  pairs: [...pairs, ...orangeField.pairs],
});
