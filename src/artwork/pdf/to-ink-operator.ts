import type { ArtworkJob, Ink } from '#domain/artwork.ts';
import type { ColourRole } from '#domain/identity.ts';
import { toPdfNumber } from './pdf-syntax.ts';

/** From a fill of the scene (`#RRGGBB`) to the operator that sets its ink. */
export type ToInkOperator = (fill: string) => string;

type Palette = Pick<ArtworkJob, 'colours' | 'inks'>;

/** The operators of the inks that `toInks` gives. @throws Error as that does. */
export function toInkOperators(palette: Palette): ToInkOperator {
  const toInk = toInks(palette);
  return (fill) => toOperator(toInk(fill));
}

/**
 * Print takes the declared ink of a role, never one computed from the screen's colour.
 * The returned function throws an Error naming a fill that is no role's colour.
 * @throws Error when two roles share a screen colour but not the ink: which was meant, nobody can say.
 */
export function toInks({ colours, inks }: Palette): (fill: string) => Ink {
  const declared = new Map<string, { role: string; ink: Ink }>();
  for (const [role, colour] of Object.entries(colours) as [ColourRole, string][]) {
    const key = colour.toUpperCase();
    const ink = inks[role];
    const known = declared.get(key);
    if (known && toOperator(known.ink) !== toOperator(ink)) {
      throw new Error(`The roles ${known.role} and ${role} are both ${colour}, but have different inks`);
    }
    if (!known) declared.set(key, { role, ink });
  }
  return (fill) => {
    const known = declared.get(fill.toUpperCase());
    if (known) return known.ink;
    const roles = [...declared].map(([colour, { role }]) => `${role} ${colour}`).join(', ');
    throw new Error(`No ink is declared for the fill ${fill}; the job has ${roles}`);
  };
}

const toOperator = (ink: Ink): string => `${ink.map((percent) => toPdfNumber(percent / 100, 4)).join(' ')} k`;
