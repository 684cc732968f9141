import * as z from 'zod/mini';
import { formats } from '#domain/artwork/format.ts';
import { mostZoom } from '#domain/artwork/photo-place.ts';
import { readDesign } from '../design-schema.ts';
import { lockedParts, type Work } from './work.ts';

/** Why a working file is not taken. */
export type WorkingFileFault = 'too-large' | 'not-one' | 'newer' | 'torn' | 'no-design';

/** Bytes. A photo of 7 megapixels and two logos of 960 px weigh less than half of it. */
export const largestWorkingFile = 16_000_000;

const kind = 'trai-tim-cam/thiet-ke';
/** To be raised when an older page would misread what is written. */
const version = 2;
/** What has no photo an older page reads as well. */
const withoutPhoto = 1;

const pngHref = z.string().check(z.regex(/^data:image\/png;base64,[A-Za-z0-9+/]+={0,2}$/));
const jpegHref = z.string().check(z.regex(/^data:image\/jpeg;base64,[A-Za-z0-9+/]+={0,2}$/));
const share = z.number().check(z.gte(0), z.lte(1));
const field = z.tuple([z.string().check(z.maxLength(40)), z.string().check(z.maxLength(700))]);

const schema = z.object({
  fields: z.array(field).check(z.maxLength(40)),
  logos: z
    .array(
      z.object({
        href: pngHref,
        widthPx: z.int().check(z.positive()),
        heightPx: z.int().check(z.positive()),
      }),
    )
    .check(z.maxLength(2)),
  photo: z.optional(
    z.object({
      href: jpegHref,
      widthPx: z.int().check(z.positive()),
      heightPx: z.int().check(z.positive()),
      place: z.object({ x: share, y: share, zoom: z.number().check(z.gte(1), z.lte(mostZoom)) }),
    }),
  ),
  pattern: z.optional(
    z.object({ locks: z.array(z.enum(lockedParts)), formats: z.array(z.enum(formats.map(({ id }) => id))) }),
  ),
});

/** A file to save, send and open again. Readers that are older refuse it by its version. */
export const writeWorkingFile = (work: Work): string =>
  JSON.stringify({ kind, version: work.photo ? version : withoutPhoto, ...work }, null, 1);

/** What a file holds: the whole of it or nothing. Whether its logos are pictures has still to be seen. */
export function readWorkingFile(text: string): { work: Work } | { fault: WorkingFileFault } {
  if (text.length > largestWorkingFile) return { fault: 'too-large' };
  const written = parse(text);
  if (written === undefined) return { fault: text.includes(kind) ? 'torn' : 'not-one' };
  if (!isOurs(written)) return { fault: 'not-one' };
  if (typeof written.version !== 'number' || written.version > version) return { fault: 'newer' };
  const read = z.safeParse(schema, written);
  if (!read.success) return { fault: 'torn' };
  const { fields, logos, photo, pattern } = read.data;
  if (!readDesign(new URLSearchParams(fields))) return { fault: 'no-design' };
  return { work: { fields, logos, ...(photo && { photo }), ...(pattern && { pattern }) } };
}

const isOurs = (written: unknown): written is { version: unknown } =>
  typeof written === 'object' && written !== null && 'kind' in written && written.kind === kind;

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
