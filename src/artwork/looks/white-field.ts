import { composePanel } from './compose-panel.ts';
import type { Look } from './look.ts';

/** Brown words on a paper field; the signature in white on a deep orange ground. */
export const whiteField: Look = {
  draw: (input) =>
    composePanel(input, {
      field: 'paper',
      headline: 'ink',
      agency: 'orangeDeep',
      panel: 'orangeDeep',
      ribbon: 'orange',
      shade: 'orangeLight',
      name: 'white',
      dates: 'white',
      emblem: 'reversed',
    }),
  pairs: [
    { words: 'ink', ground: 'paper', least: 4.5 },
    { words: 'orangeDeep', ground: 'paper', least: 4.5 },
    { words: 'white', ground: 'orangeDeep', least: 4.5 },
  ],
};
