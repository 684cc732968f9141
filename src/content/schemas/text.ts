import { z } from 'zod';
import { toNormalText } from '#vietnamese/normalize-text.ts';

/** One line of Vietnamese, normalised on the way in (NFC, Đ, single spaces). */
export const line = z
  .string()
  .transform((raw) => toNormalText(raw))
  .pipe(z.string().min(1));

/** An id or a folder name: lower-case letters without marks, digits, hyphens. */
export const id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);

/**
 * What an id names, for forms that offer it in a list: a document that the years themselves have, a document of all
 * (laws and programmes too), an identity.
 */
export type ReferenceKind = 'yearDocument' | 'document' | 'identity';

/** The id of something that the content has elsewhere. */
export const referTo = (refersTo: ReferenceKind) => id.meta({ refersTo });

/** `2025-11-15`. Quoted in YAML or not: YAML 1.2 reads it as text. */
export const isoDay = z.iso.date();

/** A date, or the known part of it: `2023-09-27`, `2021-11`, `2024`. */
export const partialDate = z
  .union([z.string(), z.number().int().transform(String)])
  .pipe(z.string().regex(/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/));

/** The campaign began in 2016; a year far ahead is a slip of the keyboard. */
export const year = z.number().int().min(2016).max(2100);
