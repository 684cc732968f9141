import type { ArtworkJob, Ink } from '#domain/artwork.ts';
import type { ColourRole } from '#domain/identity.ts';
import { toPdfNumber } from './pdf-syntax.ts';

/** From a fill of the scene (`#RRGGBB`) to the operator that sets its ink. */
export type ToInkOperator = (fill: string) => string;

/**
 * Print takes the declared ink of a role, never one computed from the screen's colour.
 * The returned function throws an Error naming a fill that is no role's colour.
 * @throws Error when two roles share a screen colour but not the ink: which was meant, nobody can say.
 */
export function toInkOperators({ colours, inks }: Pick<ArtworkJob, 'colours' | 'inks'>): ToInkOperator {
  const operators = new Map<string, { role: string; operator: string }>();
  for (const [role, colour] of Object.entries(colours) as [ColourRole, string][]) {
    const key = colour.toUpperCase();
    const operator = toOperator(inks[role]);
    const known = operators.get(key);
    if (known && known.operator !== operator) {
      throw new Error(`The roles ${known.role} and ${role} are both ${colour}, but have different inks`);
    }
    if (!known) operators.set(key, { role, operator });
  }
  return (fill) => {
    const known = operators.get(fill.toUpperCase());
    if (known) return known.operator;
    const roles = [...operators].map(([colour, { role }]) => `${role} ${colour}`).join(', ');
    throw new Error(`No ink is declared for the fill ${fill}; the job has ${roles}`);
  };
}

const toOperator = (ink: Ink): string => `${ink.map((percent) => toPdfNumber(percent / 100, 4)).join(' ')} k`;
