import type { LeafletPartId } from '#domain/artwork/leaflet-content.ts';
import type { ColourRole } from '#domain/identity/colour-role.ts';
import type { MotifGround } from '../motifs/palettes.ts';

/** What a part's field wears: the ground under its motif, and words on it. */
export interface FieldColours {
  ground: MotifGround;
  words: ColourRole;
  /** Small words on it. */
  small: ColourRole;
}

const dark = (ground: MotifGround): FieldColours => ({ ground, words: 'white', small: 'white' });
const light = (ground: MotifGround): FieldColours => ({ ground, words: 'orangeDeep', small: 'black' });

/** Neighbours on one side of a sheet differ. */
const onPress: Record<LeafletPartId, FieldColours> = {
  cover: dark('orangeDeep'),
  theme: dark('earth'),
  month: dark('orange'),
  equality: light('tint1'),
  violence: dark('earth'),
  'not-violence': dark('ink'),
  action: dark('orangeDeep'),
  numbers: light('tint1'),
  back: light('paper'),
};

export interface LeafletColours {
  toField: (part: LeafletPartId) => FieldColours;
  /** Behind the words. */
  paper: 'paper' | 'white';
}

/**
 * Words to be read are black alone, which no press can print out of register. A unit's own printer puts little toner
 * on the sheet: fields are pale, and the paper is bare.
 */
export const leafletColours = {
  press: { toField: (part) => onPress[part], paper: 'paper' },
  screen: { toField: (part) => onPress[part], paper: 'paper' },
  office: { toField: (part) => light(part === 'back' ? 'white' : 'tint2'), paper: 'white' },
} as const satisfies Record<'press' | 'screen' | 'office', LeafletColours>;
