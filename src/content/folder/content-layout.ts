import type { z } from 'zod';
import { emblemVariants } from '#domain/artwork/emblem-files.ts';
import { campaignSchema } from '../schemas/campaign-schema.ts';
import { documentsSchema } from '../schemas/document-schema.ts';
import { englishPageSchema } from '../schemas/english-page-schema.ts';
import { guideSchema } from '../schemas/guide-schema.ts';
import { hotlinesSchema } from '../schemas/hotline-schema.ts';
import { identitySchema } from '../schemas/identity-schema.ts';
import { publishedSchema, redirectsSchema } from '../schemas/published-schema.ts';
import { siteSchema } from '../schemas/site-schema.ts';
import { sloganListSchema } from '../schemas/slogan-list-schema.ts';

/** What may lie where in `content/`; `<year>` and `<name>` stand for a folder's or a file's name. */
interface FileRow {
  path: string;
  schema: z.ZodType;
}

export const contentFiles = {
  site: { path: 'site.yaml', schema: siteSchema },
  hotlines: { path: 'hotlines.yaml', schema: hotlinesSchema },
  published: { path: 'published.yaml', schema: publishedSchema },
  redirects: { path: 'redirects.yaml', schema: redirectsSchema },
  sharedDocuments: { path: 'documents.yaml', schema: documentsSchema },
  campaign: { path: '<year>/campaign.mdx', schema: campaignSchema },
  sloganList: { path: '<year>/slogans.yaml', schema: sloganListSchema },
  documents: { path: '<year>/documents.yaml', schema: documentsSchema },
  identity: { path: 'identities/<name>/identity.yaml', schema: identitySchema },
  identityGuide: { path: 'identities/<name>/guide.mdx', schema: guideSchema.omit({ order: true }) },
  guide: { path: 'guides/<name>.mdx', schema: guideSchema },
  englishPage: { path: 'en/<name>.mdx', schema: englishPageSchema },
} as const satisfies Record<string, FileRow>;

export type FileKind = keyof typeof contentFiles;

/** Files that belong there and hold no data to check: pictures, and the guide for editors. */
const freeFiles = [
  /^README\.md$/,
  /^\d{4}\/assets\//,
  /^identities\/[a-z0-9-]+\/[^/]+\.svg$/,
  /^identities\/[a-z0-9-]+\/emblem(?:-reversed|-one-colour)?\.png$/,
  /^guides\/assets\//,
];

/** What each folder must hold, by the kind of the folder. */
export const requiredFiles = {
  root: ['site.yaml', 'hotlines.yaml'],
  year: ['campaign.mdx', 'slogans.yaml', 'documents.yaml'],
  identity: ['identity.yaml', 'guide.mdx'],
} as const;

const patterns = Object.entries(contentFiles).map(([kind, { path }]) => ({
  kind: kind as FileKind,
  pattern: new RegExp(`^${path.replace('<year>', '\\d{4}').replace('<name>', '[a-z0-9-]+')}$`),
}));

/** @param path below `content/`, with forward slashes. */
export const findFileKind = (path: string): FileKind | undefined =>
  patterns.find(({ pattern }) => pattern.test(path))?.kind;

/** The drawings that an identity lacks: each variant is an SVG or a PNG, and only `emblem.png` stands for the others. */
export function findMissingEmblems(name: string, paths: readonly string[]): string[] {
  const folder = `identities/${name}/`;
  const has = (file: string) => paths.includes(folder + file);
  return Object.values(emblemVariants)
    .filter(({ drawing, picture }) => !has(drawing) && !has(picture) && !has(emblemVariants.colour.picture))
    .map(({ drawing }) => folder + drawing);
}

/** The identity whose drawing lies at a path below `content/`. */
export const findEmblemOwner = (path: string): string | undefined =>
  /^identities\/([a-z0-9-]+)\/(?:[^/]+\.svg|emblem[^/]*\.png)$/.exec(path)?.[1];

/** @param path below `content/`, with forward slashes. */
export const isFreeFile = (path: string): boolean => freeFiles.some((pattern) => pattern.test(path));

/** @param name of a folder right below `content/`. */
export const isKnownFolder = (name: string): boolean => /^(?:\d{4}|identities|guides|en)$/.test(name);
