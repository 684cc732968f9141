import { composePanel } from './compose-panel.ts';
import type { Look } from './look.ts';

/** Black on white, with little ink: for the photocopier and the thrifty. */
export const oneColour: Look = {
  draw: (input) =>
    composePanel(input, {
      field: 'white',
      headline: 'black',
      agency: 'black',
      panel: 'white',
      ribbon: 'black',
      shade: 'white',
      name: 'black',
      dates: 'black',
      emblem: 'oneColour',
      emblemInk: 'black',
    }),
  pairs: [{ words: 'black', ground: 'white', least: 4.5 }],
};
