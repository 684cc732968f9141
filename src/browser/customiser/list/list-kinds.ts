import { type ColumnRole, type ToRole, toHeadingRole } from './heading.ts';
import { toPeopleRole } from './people-heading.ts';

export interface ListKind {
  toRole: ToRole;
  /** Without which a row is nothing. */
  named: 'unit' | 'person';
  /** What a column can be, in the order in which a visitor is asked. */
  roles: readonly ColumnRole[];
  /** What the columns are taken for where nothing heads them. */
  unheaded: readonly ColumnRole[];
}

/** What a list is of. */
export const listKinds = {
  units: {
    toRole: toHeadingRole,
    named: 'unit',
    roles: ['number', 'superior', 'unit', 'place', 'time', 'words', 'format', 'logo', 'photo', 'other'],
    unheaded: ['unit', 'place', 'time'],
  },
  people: {
    toRole: toPeopleRole,
    named: 'person',
    roles: ['number', 'person', 'post', 'unit', 'words', 'other'],
    unheaded: ['person', 'unit', 'post'],
  },
} as const satisfies Record<string, ListKind>;
export type ListOf = keyof typeof listKinds;

/** What several columns may be together: a time of day and hour, a name in two parts. */
export const isShared = (role: ColumnRole): boolean =>
  role === 'time' || role === 'person' || role === 'other';
