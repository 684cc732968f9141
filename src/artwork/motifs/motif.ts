import type { Drawing } from '../drawing.ts';

/** What a part of a motif is on any ground; a palette says which colour that is. */
export const motifRoles = {
  A: 'main figure',
  B: 'second figure',
  C: 'third figure',
  E: 'darkest figure',
  T: 'quiet plane behind the figures',
  W: 'ribbon or sign on a figure',
  R: 'ribbon on the ground',
  F: 'back of the ribbon on the ground',
  G: 'gold',
} as const;
export type MotifRole = keyof typeof motifRoles;

/** One filled path; parts are painted in their order. */
export interface MotifPart {
  part: string;
  role: MotifRole;
  /** Where its role would be lost, or cover what lies on it, when all figures have one ink. */
  oneInk?: 'A' | 'W';
  /** SVG path data in a box of `motifBox` units. */
  d: string;
}

export interface MotifPalette {
  /** `#RRGGBB` of each role. */
  fills: Record<MotifRole, string>;
  /** All figures have one ink, as on a photocopy. */
  oneInk: boolean;
}

/** Side of the square that every motif is drawn in. */
export const motifBox = 240;

export interface Motif {
  parts: readonly MotifPart[];
  draw(palette: MotifPalette): Drawing;
}

/** A motif from its parts, which lie as data in the file named after it. */
export const defineMotif = (parts: readonly MotifPart[]): Motif => ({
  parts,
  draw: ({ fills, oneInk }) => ({
    width: motifBox,
    height: motifBox,
    paths: parts.map((part) => ({
      id: part.part,
      d: part.d,
      fill: fills[(oneInk && part.oneInk) || part.role],
    })),
  }),
});
