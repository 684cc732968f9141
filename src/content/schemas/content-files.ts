import type { z } from 'zod';
import { campaignSchema } from './campaign-schema.ts';
import { documentsSchema } from './document-schema.ts';
import { englishPageSchema } from './english-page-schema.ts';
import { guideSchema } from './guide-schema.ts';
import { hotlinesSchema } from './hotline-schema.ts';
import { identitySchema } from './identity-schema.ts';
import { publishedSchema, redirectsSchema } from './published-schema.ts';
import { recordingsSchema } from './recordings-schema.ts';
import { searchSynonymsSchema } from './search-synonyms-schema.ts';
import { siteSchema } from './site-schema.ts';
import { sloganListSchema } from './slogan-list-schema.ts';
import { translationsSchema } from './translations-schema.ts';

export interface FileRow {
  /** Below `content/`; `<year>` and `<name>` stand for a folder's or a file's name. */
  path: string;
  schema: z.ZodType;
  /** Missed where its folder is there without it. */
  required?: true;
}

/**
 * What may lie where in `content/`. A row is a collection of the pages, a file that is checked, a form
 * of the editors' page and a schema for editing programs.
 */
export const contentFiles = {
  site: { path: 'site.yaml', schema: siteSchema, required: true },
  hotlines: { path: 'hotlines.yaml', schema: hotlinesSchema, required: true },
  published: { path: 'published.yaml', schema: publishedSchema },
  redirects: { path: 'redirects.yaml', schema: redirectsSchema },
  searchSynonyms: { path: 'search-synonyms.yaml', schema: searchSynonymsSchema },
  sharedDocuments: { path: 'documents.yaml', schema: documentsSchema },
  campaign: { path: '<year>/campaign.mdx', schema: campaignSchema, required: true },
  sloganList: { path: '<year>/slogans.yaml', schema: sloganListSchema, required: true },
  translations: { path: '<year>/translations.yaml', schema: translationsSchema },
  recordings: { path: '<year>/recordings.yaml', schema: recordingsSchema },
  documents: { path: '<year>/documents.yaml', schema: documentsSchema, required: true },
  identity: { path: 'identities/<name>/identity.yaml', schema: identitySchema, required: true },
  identityGuide: {
    path: 'identities/<name>/guide.mdx',
    schema: guideSchema.omit({ order: true, motif: true }),
    required: true,
  },
  guide: { path: 'guides/<name>.mdx', schema: guideSchema },
  englishPage: { path: 'en/<name>.mdx', schema: englishPageSchema },
} as const satisfies Record<string, FileRow>;

export type FileKind = keyof typeof contentFiles;

/** What a file of a kind holds once its schema has read it. */
export type FileData<Kind extends FileKind> = z.infer<(typeof contentFiles)[Kind]['schema']>;

/** A file's data under its name, as Astro's collections and the reading of the folder both give it. */
export interface FileEntry<Kind extends FileKind> {
  /** What stands for `<year>` or `<name>`; a file that is alone of its kind goes by its own name. */
  id: string;
  data: FileData<Kind>;
}

/** A kind's schema, for code that is the same for every kind. */
export const getSchema = <Kind extends FileKind>(kind: Kind): z.ZodType<FileData<Kind>> =>
  contentFiles[kind].schema as z.ZodType as z.ZodType<FileData<Kind>>;

export const fileKinds = Object.keys(contentFiles) as FileKind[];

const pattern = (path: string): RegExp =>
  new RegExp(`^${path.replace('<year>', '(\\d{4})').replace('<name>', '([a-z0-9-]+)')}$`);

const patterns = fileKinds.map((kind) => ({ kind, pattern: pattern(contentFiles[kind].path) }));

/** @param path below `content/`, with forward slashes. */
export const findFileKind = (path: string): FileKind | undefined =>
  patterns.find((row) => row.pattern.test(path))?.kind;

/** @param path below `content/`, of a file of this kind. */
export const toEntryId = (kind: FileKind, path: string): string =>
  pattern(contentFiles[kind].path).exec(path)?.[1] ?? path.replace(/\.\w+$/, '');
