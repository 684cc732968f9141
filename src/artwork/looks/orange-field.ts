import { composePanel } from './compose-panel.ts';
import type { Look } from './look.ts';

/** White words on an orange field; the signature on a paper panel. */
export const orangeField: Look = {
  draw: (input) =>
    composePanel(input, {
      field: 'orange',
      headline: 'white',
      agency: 'white',
      ground: 'orangeDeep',
      panel: 'paper',
      ribbon: 'orangeLight',
      shade: 'orangeDeep',
      name: 'ink',
      dates: 'orangeDeep',
      emblem: 'colour',
    }),
  pairs: [
    { words: 'white', ground: 'orange', least: 3 },
    { words: 'ink', ground: 'paper', least: 4.5 },
    { words: 'orangeDeep', ground: 'paper', least: 4.5 },
  ],
};
