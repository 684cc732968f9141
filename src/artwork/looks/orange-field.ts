import { arrangementIds } from '#domain/artwork/arrangements.ts';
import type { ArtworkJob } from '#domain/artwork/artwork.ts';
import { groundIds } from '#domain/artwork/grounds.ts';
import { composePanel, type PanelPalette } from './compose-panel.ts';
import type { Look } from './look.ts';

/** White words on orange; the signature on a paper panel. */
const orange: PanelPalette = {
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
};
const deep: PanelPalette = {
  ...orange,
  field: 'orangeDeep',
  stress: 'gold',
  ribbon: 'orange',
  shade: 'orangeLight',
};
/** Light orange takes nothing but ink. */
const light: PanelPalette = {
  ...orange,
  field: 'orangeLight',
  headline: 'ink',
  agency: 'ink',
  ribbon: 'orange',
  shade: 'orangeDeep',
};
const tones = [orange, deep, light] as const;

/**
 * Orange in three tones, the panel at one side or the other: a year's slogans take them in turn, as they do grounds and
 * arrangements, or all of them would look the same from afar. Any other message is orange.
 */
export const orangeField: Look = {
  draw(input) {
    const { ground, arrangement } = toTurns(input.job);
    return composePanel(input, tones[ground % tones.length] ?? orange, arrangement % 2 === 1);
  },
  pairs: [
    { words: 'white', ground: 'orange', least: 3 },
    { words: 'white', ground: 'orangeDeep', least: 4.5 },
    { words: 'gold', ground: 'orangeDeep', least: 3 },
    { words: 'ink', ground: 'orangeLight', least: 4.5 },
    { words: 'ink', ground: 'paper', least: 4.5 },
    { words: 'orangeDeep', ground: 'paper', least: 4.5 },
  ],
};

/** The places of a slogan's ground and arrangement in their tables; 0 where the year's list gives it none. */
function toTurns({ message, format }: ArtworkJob): { ground: number; arrangement: number } {
  const { ground, arrangement } = message.picture ?? {};
  if (message.kind !== 'slogan' || format === 'khung-avatar') return { ground: 0, arrangement: 0 };
  return {
    ground: ground ? groundIds.indexOf(ground) : 0,
    arrangement: arrangement ? arrangementIds.indexOf(arrangement) : 0,
  };
}
