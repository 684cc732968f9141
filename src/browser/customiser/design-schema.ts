import * as z from 'zod/mini';
import { looks } from '#domain/artwork/artwork.ts';
import { type Design, kindNames, ownSizeName } from '#domain/artwork/design.ts';
import { type FormatId, formats } from '#domain/artwork/format.ts';
import { sizeUnits, toOwnSizeProblem } from '#domain/artwork/own-size.ts';
import { toNormalText } from '#vietnamese/normalize-text.ts';

// Compiling a schema at run time needs what the site's policy does not allow.
z.config({ jitless: true });

/** Longer than the longest that any look can set, so that too long a text is met by its own message. */
const longestText = 600;
const longestLine = 200;

const line = (most: number) =>
  z.pipe(
    z.string().check(z.maxLength(most)),
    z.transform((raw: string) => toNormalText(raw)),
  );

const kinds = Object.values(kindNames);
const formatIds = formats.map(({ id }) => id);
const slug = z.string().check(z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/), z.maxLength(300));

/** `2,5` as people write it. */
const length = z.pipe(
  z.string().check(z.regex(/^\d{1,5}([.,]\d{1,3})?$/)),
  z.transform((written: string) => Number(written.replace(',', '.'))),
);

/** The fields of a form or of an address; each at most once but the agency's lines. */
const fields = z.object({
  nam: z.string().check(z.regex(/^20\d\d$/)),
  'noi-dung': z.enum(kinds),
  'khau-hieu': z.optional(slug),
  loi: z.optional(line(longestText)),
  luc: z.optional(line(longestLine)),
  noi: z.optional(line(longestLine)),
  kho: z.enum([...formatIds, ownSizeName]),
  rong: z.optional(length),
  cao: z.optional(length),
  do: z.optional(z.enum(sizeUnits)),
  mau: z.enum(Object.keys(looks) as (keyof typeof looks)[]),
  'don-vi': z.array(line(longestLine)).check(z.maxLength(3)),
});
type Fields = z.infer<typeof fields>;

/** The design that fields describe, or nothing when they are damaged or hostile. */
export function readDesign(parameters: URLSearchParams): Design | undefined {
  const written = Object.fromEntries(parameters);
  const read = z.safeParse(fields, { ...written, 'don-vi': parameters.getAll('don-vi') });
  return read.success ? toDesign(read.data) : undefined;
}

function toDesign(data: Fields): Design | undefined {
  const words = toWords(data);
  const format = toSize(data);
  return words && format && { year: Number(data.nam), words, format, look: data.mau, agency: data['don-vi'] };
}

function toWords(data: Fields): Design['words'] | undefined {
  switch (data['noi-dung']) {
    case kindNames.theme:
      return { kind: 'theme' };
    case kindNames.title:
      return { kind: 'title' };
    case kindNames.emblems:
      return { kind: 'emblems' };
    case kindNames.slogan:
      return data['khau-hieu'] ? { kind: 'slogan', slug: data['khau-hieu'] } : undefined;
    case kindNames.launch:
      return { kind: 'launch', time: data.luc ?? '', place: data.noi ?? '' };
    case kindNames.own:
      return { kind: 'own', text: data.loi ?? '' };
  }
}

function toSize({ kho, rong, cao, do: unit }: Fields): Design['format'] | undefined {
  if (kho !== ownSizeName) return kho as FormatId;
  if (rong === undefined || cao === undefined || unit === undefined) return undefined;
  const size = { width: rong, height: cao, unit };
  return toOwnSizeProblem(size) ? undefined : size;
}
