import { composePanel } from './compose-panel.ts';
import type { Look } from './look.ts';

/** Brown words on a paper field; the signature in white on a deep orange ground. */
export const whiteField: Look = (input) =>
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
  });
