import type { ColourRole } from '#domain/identity/colour-role.ts';
import type { MotifPalette, MotifRole } from './motif.ts';

type Roles = Record<MotifRole, ColourRole>;

const onLight: Roles = {
  A: 'orange',
  B: 'orangeLight',
  C: 'orangeDeep',
  E: 'earth',
  T: 'tint1',
  W: 'white',
  R: 'orange',
  F: 'orangeDeep',
  G: 'gold',
};

/** Light figures; what lies on them is cut through to the ground. */
const onDark = (ground: ColourRole, others: Pick<Roles, 'C' | 'E' | 'T'>): Roles => ({
  A: 'paper',
  B: 'tint1',
  W: ground,
  R: 'white',
  F: 'tint1',
  G: 'gold',
  ...others,
});

/** On which colour of the identity a motif stands, and what its roles are there. */
export const motifPalettes = {
  white: onLight,
  paper: onLight,
  // A tint takes a darker figure than paper does.
  tint1: {
    ...onLight,
    A: 'orangeDeep',
    B: 'orange',
    C: 'earth',
    E: 'earthDark',
    T: 'tint2',
    R: 'orangeDeep',
    F: 'earth',
  },
  tint2: onLight,
  orangeLight: {
    A: 'earth',
    B: 'orangeDeep',
    C: 'earthDark',
    E: 'ink',
    T: 'tint1',
    W: 'white',
    R: 'white',
    F: 'tint2',
    G: 'tint2',
  },
  orange: onDark('orange', { C: 'earth', E: 'ink', T: 'orangeLight' }),
  orangeDeep: onDark('orangeDeep', { C: 'orangeLight', E: 'ink', T: 'orange' }),
  earth: onDark('earth', { C: 'orangeLight', E: 'orange', T: 'earthDark' }),
  earthDark: onDark('earthDark', { C: 'orangeLight', E: 'orange', T: 'earth' }),
  ink: onDark('ink', { C: 'orangeLight', E: 'orange', T: 'earth' }),
} as const satisfies Partial<Record<ColourRole, Roles>>;

export type MotifGround = keyof typeof motifPalettes;

/** A motif's colours on a ground, taken from those of an identity. */
export function pickMotifPalette(ground: MotifGround, colours: Record<ColourRole, string>): MotifPalette {
  const roles: Roles = motifPalettes[ground];
  return { fills: toFills((role) => colours[roles[role]]), oneInk: false };
}

/** Figures in one ink, for a press or a photocopier that has no other. */
export const oneInkPalette = (ink: string, paper: string): MotifPalette => ({
  fills: toFills((role) => (role === 'W' || role === 'T' ? paper : ink)),
  oneInk: true,
});

const toFills = (fill: (role: MotifRole) => string): MotifPalette['fills'] => ({
  A: fill('A'),
  B: fill('B'),
  C: fill('C'),
  E: fill('E'),
  T: fill('T'),
  W: fill('W'),
  R: fill('R'),
  F: fill('F'),
  G: fill('G'),
});
