import { toFormat } from '#domain/artwork/format.ts';
import { composePanel, type PanelPalette } from './compose-panel.ts';
import type { Look } from './look.ts';

/** Brown words on a paper field; the signature in white on a deep orange ground. */
const forPress: PanelPalette = {
  field: 'paper',
  headline: 'ink',
  stress: 'orangeDeep',
  agency: 'orangeDeep',
  panel: 'orangeDeep',
  ribbon: 'orange',
  shade: 'orangeLight',
  name: 'white',
  dates: 'white',
  emblem: 'reversed',
};

/** On bare paper, for a printer whose toner is dear: the ribbon alone is a field. */
const forOffice: PanelPalette = {
  ...forPress,
  field: 'white',
  panel: 'white',
  name: 'ink',
  dates: 'orangeDeep',
  emblem: 'colour',
};

export const whiteField: Look = {
  draw(input) {
    const format = toFormat(input.job.format);
    return composePanel(input, format.medium === 'print' && format.office ? forOffice : forPress);
  },
  pairs: [
    { words: 'ink', ground: 'paper', least: 4.5 },
    { words: 'orangeDeep', ground: 'paper', least: 4.5 },
    { words: 'white', ground: 'orangeDeep', least: 4.5 },
    { words: 'ink', ground: 'white', least: 4.5 },
    { words: 'orangeDeep', ground: 'white', least: 4.5 },
  ],
};
