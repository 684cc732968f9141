import type { ArtworkJob, Ink } from '#domain/artwork/artwork.ts';
import type { ColourRole } from '#domain/identity/colour-role.ts';

/** From a fill of the scene (`#RRGGBB`) to the ink that prints it. */
export type InkTable = (fill: string) => Ink;

/**
 * Print takes the declared ink of a role, never one computed from the screen's colour.
 * The returned function throws an Error naming a fill that is no role's colour.
 * @throws Error when two roles share a screen colour but not the ink: which was meant, nobody can say.
 */
export function toInkTable({ colours, inks }: Pick<ArtworkJob, 'colours' | 'inks'>): InkTable {
  const table = new Map<string, { role: string; ink: Ink }>();
  for (const [role, colour] of Object.entries(colours) as [ColourRole, string][]) {
    const key = colour.toUpperCase();
    const ink = inks[role];
    const known = table.get(key);
    if (known && known.ink.join() !== ink.join()) {
      throw new Error(`The roles ${known.role} and ${role} are both ${colour}, but have different inks`);
    }
    if (!known) table.set(key, { role, ink });
  }
  return (fill) => {
    const known = table.get(fill.toUpperCase());
    if (known) return known.ink;
    const roles = [...table].map(([colour, { role }]) => `${role} ${colour}`).join(', ');
    throw new Error(`No ink is declared for the fill ${fill}; the job has ${roles}`);
  };
}
