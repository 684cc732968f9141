import type { Line } from '../paper.ts';
import { toActivities } from '../proposed-activities.ts';
import { duties } from '../proposed-duties.ts';
import type { RoleRow } from './roles.ts';

/** What the plans of the archive give to the role, with the plans' ids: its duty in a commune, and what it does itself. */
export function toRoleWorks({ kind, organisation }: RoleRow): Line[] {
  const given = duties['ubnd-xa'].filter((duty) => duty.organisation === organisation);
  // Who has a part of a commune's work has not the whole of it.
  const own = kind === undefined || (kind === 'ubnd-xa' && organisation) ? [] : toActivities(kind);
  return [...given.map(({ task, from }): Line => ({ text: task, from })), ...own];
}
