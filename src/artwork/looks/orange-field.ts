import { composePanel } from './compose-panel.ts';
import type { Look } from './look.ts';

/** White words on an orange field; the signature on a paper panel. */
export const orangeField: Look = (input) =>
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
  });
