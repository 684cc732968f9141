import { assignMotifs, proposeMotif } from '#artwork/propose-motif.ts';
import type { TranslatedPlanInput } from '#domain/artwork/plan-translated.ts';
import type { Campaign } from '#domain/campaign/campaign.ts';
import type { Document } from '#domain/document/document.ts';
import type { Identity } from '#domain/identity/identity.ts';
import type { Site } from '#domain/site/site.ts';
import type { SloganList, SloganUse } from '#domain/slogan/slogan.ts';
import { toDocumentLabel } from '#i18n/labels.ts';
import { toSlug } from '#vietnamese/fold-text.ts';
import type { FileEntry } from '../schemas/content-files.ts';

// From what the files hold to what the site speaks of: for the pages, for the check before a build, for scripts.

/** Newest first. */
export const toCampaigns = (entries: readonly FileEntry<'campaign'>[]): Campaign[] =>
  entries.map(({ data }) => data).sort((a, b) => b.year - a.year);

/** One list a year, newest first. @throws Error naming the slogan that no document is given for. */
export const toSloganLists = (entries: readonly FileEntry<'sloganList'>[]): SloganList[] =>
  entries.map(toSloganList).sort((a, b) => b.year - a.year);

function toSloganList({ id, data }: FileEntry<'sloganList'>): SloganList {
  const year = Number(id);
  // A year's slogans share the motifs out among themselves, so no two of them look the same.
  const motifs = assignMotifs(data.slogans);
  const slogans = data.slogans.map((slogan, index): SloganUse => {
    const source = slogan.source ?? data.source;
    if (!source) throw new Error(`content/${year}/slogans.yaml: "${slogan.text}" has no source`);
    const motif = motifs[index];
    return { ...slogan, source, slug: toSlug(slogan.text), year, order: index + 1, ...(motif && { motif }) };
  });
  return { ...data, year, slogans };
}

/** An identity is called as its folder. */
export const toIdentity = ({ id, data }: FileEntry<'identity'>): Identity => ({ name: id, ...data });

/** Those of all files together. */
export const toDocuments = (
  entries: readonly (FileEntry<'documents'> | FileEntry<'sharedDocuments'>)[],
): Document[] => entries.flatMap(({ data }) => data.documents);

/** Gives the document that an id names. @throws Error naming an id that no file has. */
export type FindDocument = (id: string) => Document;

export function createFindDocument(documents: readonly Document[]): FindDocument {
  const byId = new Map(documents.map((document) => [document.id, document]));
  return (id) => {
    const document = byId.get(id);
    if (!document) throw new Error(`No documents.yaml has the document "${id}"`);
    return document;
  };
}

/** What the artwork is planned from, with the site that publishes it. */
export interface SitePlanInput extends TranslatedPlanInput {
  site: Site;
}

export function toPlanInput(entries: {
  campaign: readonly FileEntry<'campaign'>[];
  sloganList: readonly FileEntry<'sloganList'>[];
  identity: readonly FileEntry<'identity'>[];
  translations: readonly FileEntry<'translations'>[];
  documents: readonly Document[];
  site: Site;
}): SitePlanInput {
  const findDocument = createFindDocument(entries.documents);
  const { runBy, artworkLicence } = entries.site;
  return {
    campaigns: toCampaigns(entries.campaign),
    sloganLists: toSloganLists(entries.sloganList),
    identities: entries.identity.map(toIdentity),
    translations: entries.translations.flatMap(({ id, data }) =>
      data.translations.map((translation) => ({ ...translation, year: Number(id) })),
    ),
    maker: { author: runBy, licence: { name: artworkLicence.name, url: artworkLicence.url } },
    proposeMotif,
    citeDocument: (id) => toDocumentLabel(findDocument(id)),
    site: entries.site,
  };
}
