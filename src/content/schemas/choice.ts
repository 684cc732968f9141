import { z } from 'zod';

/** One key of a table; forms and editing programs show the table's Vietnamese words beside it. */
export const choice = <Key extends string>(
  table: Record<Key, string>,
  meta: { title: string; description?: string },
) =>
  z
    .enum(Object.keys(table) as [Key, ...Key[]])
    .meta({ ...meta, enumDescriptions: Object.values<string>(table) });
