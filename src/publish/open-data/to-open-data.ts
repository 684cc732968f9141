import type { z } from 'zod';
import type { Artwork } from '#domain/artwork/artwork.ts';
import { toFormat, toSizeLabel } from '#domain/artwork/format.ts';
import { looks } from '#domain/artwork/looks.ts';
import { toOfficialKind } from '#domain/artwork/messages/index.ts';
import type { Campaign } from '#domain/campaign/campaign.ts';
import type { Citation } from '#domain/document/citation.ts';
import type { Document } from '#domain/document/document.ts';
import type { Addresses } from '#domain/site/addresses.ts';
import type { Site } from '#domain/site/site.ts';
import { type SloganList, toSlogans } from '#domain/slogan/slogan.ts';
import type { OpenFile, openSchemas } from './open-data-schema.ts';

/** What every file says at its head. */
export interface OpenDataFacts {
  site: Site;
  /** Full ones, with the host. */
  addresses: Addresses;
}

type Open<File extends OpenFile> = z.infer<(typeof openSchemas)[File]>;

/** Of the files' structure: the first number counts breaks, the second additions. */
const version = '2.0';

export const toSchemaPath = (file: OpenFile): string => `du-lieu/schema/${file}.json`;
export const toDataPath = (file: OpenFile): string => `du-lieu/${file}.json`;

const toHead = (file: OpenFile, { site, addresses }: OpenDataFacts) => ({
  $schema: addresses.file(toSchemaPath(file)),
  version,
  site: addresses.home,
  terms: site.artworkLicence.note,
});

export const toOpenCampaigns = (campaigns: readonly Campaign[], facts: OpenDataFacts): Open<'campaigns'> => ({
  ...toHead('campaigns', facts),
  campaigns: campaigns.map((campaign) => ({ ...campaign, url: facts.addresses.year(campaign.year) })),
});

export const toOpenSlogans = (lists: readonly SloganList[], facts: OpenDataFacts): Open<'slogans'> => ({
  ...toHead('slogans', facts),
  lists: lists.map(({ slogans, ...list }) => list),
  slogans: toSlogans(lists).map(({ uses, ...slogan }) => ({
    ...slogan,
    url: facts.addresses.slogan(slogan.slug),
    uses: uses.map(({ slug, motif, emphasis, ...use }) => use),
  })),
});

export const toOpenDocuments = (
  records: readonly { document: Document; citations: Citation[] }[],
  facts: OpenDataFacts,
): Open<'documents'> => ({
  ...toHead('documents', facts),
  documents: records.map(({ document, citations }) => ({
    ...document,
    page: facts.addresses.document(document.id),
    citations,
  })),
});

/** A published file before it is drawn; its size and its sum are known only afterwards. */
type UndrawnFile = Omit<Open<'artworks'>['artworks'][number]['files'][number], 'bytes' | 'sha256'>;
export type UndrawnArtworks = Omit<Open<'artworks'>, 'artworks'> & {
  artworks: (Omit<Open<'artworks'>['artworks'][number], 'files'> & { files: UndrawnFile[] })[];
};

export const toOpenArtworks = (artworks: readonly Artwork[], facts: OpenDataFacts): UndrawnArtworks => {
  const { site, addresses } = facts;
  const { name, url } = site.artworkLicence;
  return {
    ...toHead('artworks', facts),
    licence: { name, url },
    credit: site.name,
    artworks: artworks.map(({ job, files }) => ({
      name: job.name,
      year: job.year,
      kind: toOfficialKind(job.message.kind),
      text: job.message.text,
      slug: job.message.slug,
      format: toFormat(job.format).id,
      formatName: toFormat(job.format).name,
      size: toSizeLabel(toFormat(job.format)),
      look: job.look,
      lookName: looks[job.look].name,
      files: files.map(({ path, type }) => ({ url: addresses.file(path), path, type })),
    })),
  };
};
