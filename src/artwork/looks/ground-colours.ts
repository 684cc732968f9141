import type { GroundId } from '#domain/artwork/grounds.ts';
import type { ColourRole } from '#domain/identity/colour-role.ts';
import type { EmblemSet } from '../emblem-set.ts';
import type { MotifGround } from '../motifs/palettes.ts';

/** What the signature's strip wears. */
export interface StripColours {
  field: ColourRole;
  words: ColourRole;
  dates: ColourRole;
  emblem: keyof EmblemSet;
}

/** What each part of a picture wears on one ground: roles of the identity. */
export interface GroundColours {
  field: MotifGround;
  words: ColourRole;
  /** The stressed run; on light orange, where nothing but ink is readable, its weight alone stresses it. */
  stress: ColourRole;
  /** Words that may be small: the unit that signs. */
  small: ColourRole;
  /** The ground of the motif's own area, and a shade of it for what lies further behind. */
  second: GroundId;
  shade: ColourRole;
  strip: StripColours;
}

const paperStrip: StripColours = { field: 'paper', words: 'ink', dates: 'orangeDeep', emblem: 'colour' };
const inkStrip: StripColours = { field: 'ink', words: 'white', dates: 'gold', emblem: 'reversed' };

/**
 * White on orange has 3.8 : 1 and may only be large; gold stands on deep orange and darker alone; light orange takes
 * nothing but ink.
 */
export const groundColours: Record<GroundId, GroundColours> = {
  deep: {
    field: 'orangeDeep',
    words: 'white',
    stress: 'gold',
    small: 'white',
    second: 'orange',
    shade: 'earth',
    strip: paperStrip,
  },
  paper: {
    field: 'paper',
    words: 'ink',
    stress: 'orangeDeep',
    small: 'ink',
    second: 'light',
    shade: 'tint2',
    strip: inkStrip,
  },
  earth: {
    field: 'earth',
    words: 'white',
    stress: 'gold',
    small: 'white',
    second: 'orange',
    shade: 'earthDark',
    strip: paperStrip,
  },
  light: {
    field: 'orangeLight',
    words: 'ink',
    stress: 'ink',
    small: 'ink',
    second: 'tint',
    shade: 'orange',
    strip: inkStrip,
  },
  ink: {
    field: 'ink',
    words: 'white',
    stress: 'gold',
    small: 'white',
    second: 'deep',
    shade: 'earthDark',
    strip: paperStrip,
  },
  tint: {
    field: 'tint1',
    words: 'ink',
    stress: 'orangeDeep',
    small: 'ink',
    second: 'deep',
    shade: 'tint2',
    strip: inkStrip,
  },
  orange: {
    field: 'orange',
    words: 'white',
    stress: 'ink',
    small: 'white',
    second: 'paper',
    shade: 'orangeDeep',
    strip: inkStrip,
  },
};

/** Bare paper, for a printer whose toner is dear: nothing but words, motif and a light shape is printed. */
export const bareGround: GroundColours = {
  field: 'white',
  words: 'ink',
  stress: 'orangeDeep',
  small: 'ink',
  second: 'paper',
  shade: 'tint2',
  strip: { field: 'white', words: 'ink', dates: 'orangeDeep', emblem: 'colour' },
};
