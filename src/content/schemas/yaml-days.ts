import { z } from 'zod';

export type AnySchema = z.ZodType;

/**
 * Astro reads YAML with the rules of 1.1, where a bare `2025-11-15` is a point in time; the checks and
 * scripts read it with those of 1.2, where it is text. This turns the first back into the second.
 */
export const withYamlDays = <Schema extends AnySchema>(schema: Schema) =>
  z.preprocess((value) => toText(value), schema);

function toText(value: unknown): unknown {
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  if (Array.isArray(value)) return value.map(toText);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, toText(inner)]));
}
