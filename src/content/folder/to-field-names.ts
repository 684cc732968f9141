import { z } from 'zod';
import type { FieldPath } from '../checks/checked-content.ts';

/** The fields that a schema knows at a path; none where the path leads to no group of fields. */
export function toFieldNames(schema: z.core.$ZodType, path: FieldPath): string[] {
  const [key, ...rest] = path;
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault)
    return toFieldNames(schema.unwrap(), path);
  if (schema instanceof z.ZodArray) return toFieldNames(schema.element, rest);
  if (!(schema instanceof z.ZodObject)) return [];
  if (key === undefined) return Object.keys(schema.shape);
  const field: z.core.$ZodType | undefined = schema.shape[key];
  return field ? toFieldNames(field, rest) : [];
}
