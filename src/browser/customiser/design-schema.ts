import * as z from 'zod/mini';
import { type Design, type OwnPicture, ownSizeName, qrField, toDesignWords } from '#domain/artwork/design.ts';
import { type FormatId, formats } from '#domain/artwork/format.ts';
import { groundIds } from '#domain/artwork/grounds.ts';
import { looks } from '#domain/artwork/looks.ts';
import { type MessageKind, messageKinds } from '#domain/artwork/messages/index.ts';
import { longestWords, type WordField } from '#domain/artwork/messages/message-row.ts';
import { motifIds } from '#domain/artwork/motifs.ts';
import { sizeUnits, toOwnSizeProblem } from '#domain/artwork/own-size.ts';
import { photoCreditField } from '#domain/artwork/photo.ts';
import { readUnitStyle } from '#domain/artwork/unit-style.ts';
import { toNormalText } from '#vietnamese/normalize-text.ts';

// Compiling a schema at run time needs what the site's policy does not allow.
z.config({ jitless: true });

const line = (most: number) =>
  z.pipe(
    z.string().check(z.maxLength(most)),
    z.transform((raw: string) => toNormalText(raw)),
  );

const kinds = Object.keys(messageKinds) as MessageKind[];
const kindSlugs = kinds.map((kind) => messageKinds[kind].slug);
const formatIds = formats.map(({ id }) => id);
const slug = z.string().check(z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/), z.maxLength(300));

const wordSchemas = {
  slogan: slug,
  choice: slug,
  line: line(longestWords.line),
  lines: line(longestWords.lines),
} as const satisfies Record<WordField['input'], z.ZodMiniType<string>>;

/** The fields of all kinds of message. */
const wordFields = z.object(
  Object.fromEntries(
    kinds
      .flatMap((kind) => Object.values(messageKinds[kind].fields))
      .map(({ name, input, options }) => [
        name,
        z.optional(options ? z.enum(Object.keys(options)) : wordSchemas[input]),
      ]),
  ),
);

/** `2,5` as people write it. */
const length = z.pipe(
  z.string().check(z.regex(/^\d{1,5}([.,]\d{1,3})?$/)),
  z.transform((written: string) => Number(written.replace(',', '.'))),
);

/** The other fields of a form or of an address; each at most once but the agency's lines. */
const fields = z.object({
  nam: z.string().check(z.regex(/^20\d\d$/)),
  'noi-dung': z.enum(kindSlugs),
  kho: z.enum([...formatIds, ownSizeName]),
  rong: z.optional(length),
  cao: z.optional(length),
  do: z.optional(z.enum(sizeUnits)),
  mau: z.enum(Object.keys(looks) as (keyof typeof looks)[]),
  hinh: z.optional(z.enum(['', ...motifIds])),
  nen: z.optional(z.enum(['', ...groundIds])),
  nhan: z.optional(line(longestWords.line)),
  [photoCreditField]: z.optional(line(longestWords.line)),
  [qrField]: z.optional(z.string().check(z.maxLength(600), z.trim())),
  'don-vi': z.array(line(longestWords.line)).check(z.maxLength(3)),
});
type Fields = z.infer<typeof fields>;

/** The design that fields describe, or nothing when they are damaged or hostile. */
export function readDesign(parameters: URLSearchParams): Design | undefined {
  const written = Object.fromEntries(parameters);
  const read = z.safeParse(fields, { ...written, 'don-vi': parameters.getAll('don-vi') });
  const said = z.safeParse(wordFields, written);
  return read.success && said.success ? toDesign(read.data, said.data, written) : undefined;
}

/** @param styles as they were written; only known values are read */
function toDesign(
  data: Fields,
  said: z.infer<typeof wordFields>,
  styles: Readonly<Record<string, string>>,
): Design | undefined {
  const words = toWords(data['noi-dung'], said);
  const format = toSize(data);
  if (!words || !format) return undefined;
  const { [qrField]: qrAddress, [photoCreditField]: photoCredit } = data;
  const unitStyle = readUnitStyle((name) => styles[name]);
  if (!unitStyle) return undefined;
  const design = {
    year: Number(data.nam),
    words,
    format,
    look: data.mau,
    agency: data['don-vi'],
    ...(photoCredit && { photoCredit }),
    ...(qrAddress && { qrAddress }),
    ...(Object.keys(unitStyle).length > 0 && { unitStyle }),
  };
  const picture = toPicture(data);
  return Object.keys(picture).length > 0 ? { ...design, picture } : design;
}

const toPicture = ({ hinh: motif, nen: ground, nhan: emphasis }: Fields): OwnPicture => ({
  ...(motif && { motif }),
  ...(ground && { ground }),
  ...(emphasis && { emphasis }),
});

/** Nothing where no slogan is named; what else is missing has not been written yet. */
function toWords(kindSlug: string, said: z.infer<typeof wordFields>): Design['words'] | undefined {
  const kind = kinds.find((each) => messageKinds[each].slug === kindSlug);
  if (!kind) return undefined;
  const { fields: asked } = messageKinds[kind];
  const isMissing = ({ name, input }: WordField) => input === 'slogan' && !said[name];
  if (Object.values(asked).some(isMissing)) return undefined;
  return toDesignWords(kind, (field) => said[asked[field]?.name ?? ''] ?? '');
}

function toSize({ kho, rong, cao, do: unit }: Fields): Design['format'] | undefined {
  if (kho !== ownSizeName) return kho as FormatId;
  if (rong === undefined || cao === undefined || unit === undefined) return undefined;
  const size = { width: rong, height: cao, unit };
  return toOwnSizeProblem(size) ? undefined : size;
}
