import type { FieldPath } from '../checks/checked-content.ts';

/** The value at a path; undefined where the path leads nowhere. */
export function getValueAt(value: unknown, path: FieldPath): unknown {
  return path.reduce<unknown>((inner, key) => {
    if (typeof inner !== 'object' || inner === null) return undefined;
    return (inner as Record<string | number, unknown>)[key];
  }, value);
}
