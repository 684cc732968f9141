import type { PlanInput } from '#domain/artwork/plan-artworks.ts';
import { toDocumentLabel } from '#i18n/labels.ts';
import { campaignSchema } from '../schemas/campaign-schema.ts';
import { documentsSchema } from '../schemas/document-schema.ts';
import { identitySchema } from '../schemas/identity-schema.ts';
import { siteSchema } from '../schemas/site-schema.ts';
import { sloganListSchema } from '../schemas/slogan-list-schema.ts';
import { toSloganList } from '../schemas/to-slogan-list.ts';
import type { ContentFile } from './content-file.ts';
import type { FileKind } from './content-layout.ts';
import { readContentFolder } from './read-content-folder.ts';

/**
 * What the artwork is planned from, read from `<root>/content/` without Astro; in the site's order.
 * @throws Error of the schema when the content is not right: check it first.
 */
export async function readPlanInput(root: string): Promise<PlanInput> {
  const { files } = await readContentFolder(root);
  const ofKind = (kind: FileKind) => files.filter((file) => file.kind === kind);
  const { runBy, artworkLicence } = siteSchema.parse(ofKind('site')[0]?.value);
  const documents = [...ofKind('sharedDocuments'), ...ofKind('documents')].flatMap(
    ({ value }) => documentsSchema.parse(value).documents,
  );
  return {
    campaigns: ofKind('campaign')
      .map(({ value }) => campaignSchema.parse(value))
      .sort((a, b) => b.year - a.year),
    sloganLists: ofKind('sloganList').map((file) =>
      toSloganList(Number(toFolder(file)), sloganListSchema.parse(file.value)),
    ),
    identities: ofKind('identity').map((file) => ({
      name: toFolder(file),
      ...identitySchema.parse(file.value),
    })),
    maker: { author: runBy, licence: { name: artworkLicence.name, url: artworkLicence.url } },
    citeDocument: (id) => {
      const found = documents.find((document) => document.id === id);
      if (!found) throw new Error(`No document has the id "${id}"`);
      return toDocumentLabel(found);
    },
  };
}

const toFolder = ({ path }: ContentFile): string => path.split('/').at(-2) ?? '';
