import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { campaignSchema } from '#content/schemas/campaign-schema.ts';
import { documentsSchema } from '#content/schemas/document-schema.ts';
import { englishPageSchema } from '#content/schemas/english-page-schema.ts';
import { guideSchema } from '#content/schemas/guide-schema.ts';
import { hotlinesSchema } from '#content/schemas/hotline-schema.ts';
import { identitySchema } from '#content/schemas/identity-schema.ts';
import { redirectsSchema } from '#content/schemas/published-schema.ts';
import { siteSchema } from '#content/schemas/site-schema.ts';
import { sloganListSchema } from '#content/schemas/slogan-list-schema.ts';
import { type AnySchema, withYamlDays } from '#content/schemas/yaml-days.ts';

/** What lies in a folder of its own is known by that folder: a year, or an identity's name. */
const toFolder = (entry: string): string => entry.split('/').at(-2) ?? '';
const toBareName = (entry: string): string => entry.replace(/\.\w+$/, '').replaceAll('/', '-');

const bind = <Schema extends AnySchema>(
  pattern: string | string[],
  schema: Schema,
  toId: (entry: string) => string = toBareName,
) =>
  defineCollection({
    loader: glob({ base: './content', pattern, generateId: ({ entry }) => toId(entry) }),
    schema: withYamlDays(schema),
  });

export const collections = {
  campaigns: bind('*/campaign.mdx', campaignSchema, toFolder),
  sloganLists: bind('*/slogans.yaml', sloganListSchema, toFolder),
  documents: bind(['documents.yaml', '*/documents.yaml'], documentsSchema),
  identities: bind('identities/*/identity.yaml', identitySchema, toFolder),
  identityGuides: bind('identities/*/guide.mdx', guideSchema.omit({ order: true }), toFolder),
  guides: bind('guides/*.mdx', guideSchema, (entry) => toBareName(entry).replace('guides-', '')),
  englishPages: bind('en/*.mdx', englishPageSchema, (entry) => toBareName(entry).replace('en-', '')),
  hotlines: bind('hotlines.yaml', hotlinesSchema),
  redirects: bind('redirects.yaml', redirectsSchema),
  site: bind('site.yaml', siteSchema),
};
