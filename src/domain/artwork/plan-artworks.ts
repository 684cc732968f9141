import type { Campaign } from '../campaign/campaign.ts';
import { type ColourRole, mapRoles } from '../identity/colour-role.ts';
import type { Colour, Identity } from '../identity/identity.ts';
import type { SloganList } from '../slogan/slogan.ts';
import type { Artwork, ArtworkFile, ArtworkJob, Credit, Message } from './artwork.ts';
import { type Edition, toEdition, toEditionPrefix } from './edition.ts';
import { type FileType, isPrintRaster } from './file-type.ts';
import { type Format, type FormatId, formats, toAspect, toFormat } from './format.ts';
import { isFormatRange, isInRange } from './format-range.ts';
import type { LookFacts, LookId } from './looks.ts';
import { looks } from './looks.ts';
import type { MessageKind } from './messages/index.ts';
import type { MotifId } from './motifs.ts';
import { findSourceId, planMessages } from './plan-messages.ts';

/** What the planning needs of the content: plain domain objects. */
export interface PlanInput {
  campaigns: readonly Campaign[];
  sloganLists: readonly SloganList[];
  identities: readonly Identity[];
  /** Who draws, and under which terms. */
  maker: Pick<Credit, 'author' | 'licence'>;
  /** The motif that a sentence's words call for, for messages that nobody chose one for. */
  proposeMotif?: (sentence: string) => MotifId | undefined;
  /** A document as people cite it, by its id. */
  citeDocument: (id: string) => string;
}

/**
 * Every artwork the build publishes: each campaign's messages, in the formats that each look has for them.
 * @throws Error when a campaign names an identity that is not in the content.
 */
export function planArtworks({
  campaigns,
  sloganLists,
  identities,
  maker,
  proposeMotif,
  citeDocument,
}: PlanInput): Artwork[] {
  return campaigns.flatMap((campaign) => {
    const identity = findIdentity(identities, campaign);
    const list = sloganLists.find(({ year }) => year === campaign.year);
    const messages = planMessages(campaign, list).map((message) => choosePicture(message, proposeMotif));
    return messages.flatMap((message) => {
      const credit = { ...maker, source: citeDocument(findSourceId(message, campaign, list)) };
      return toPublishedLooks(message.kind).flatMap((look) =>
        toPublishedFormats(message.kind, look).map((format) =>
          toArtwork(
            toJob(campaign, identity, message, format.id, look, [], credit),
            format,
            message === messages[0],
          ),
        ),
      );
    });
  });
}

/** A message with the motif that an editor chose or its words call for. */
export function choosePicture(message: Message, proposeMotif: PlanInput['proposeMotif']): Message {
  const motif = message.picture?.motif ?? proposeMotif?.(message.text);
  return motif ? { ...message, picture: { ...message.picture, motif } } : message;
}

/** @throws Error when a campaign names an identity that is not in the content. */
export function findIdentity(identities: readonly Identity[], campaign: Campaign): Identity {
  const identity = identities.find(({ name }) => name === campaign.identity);
  if (identity) return identity;
  throw new Error(`Campaign ${campaign.year} names the unknown identity "${campaign.identity}"`);
}

/** The looks that messages of a kind are published in. */
export const toPublishedLooks = (kind: MessageKind): LookId[] =>
  (Object.keys(looks) as LookId[]).filter((look) => toPublishedFormats(kind, look).length > 0);

/** The formats that messages of a kind are published in, in one look. */
export function toPublishedFormats(kind: MessageKind, look: LookId): readonly (Format & { id: FormatId })[] {
  const publishes: LookFacts['publishes'] = looks[look].publishes;
  const range = publishes[kind];
  if (!range) return [];
  const wanted = typeof range === 'string' ? [range] : range;
  return formats.filter((format) =>
    wanted.some((name) => (isFormatRange(name) ? isInRange(format, name) : name === format.id)),
  );
}

/** What a job takes from a campaign and from its identity. */
export type CampaignFacts = Pick<Campaign, 'year' | 'monthName' | 'opens' | 'closes'>;
export type IdentityFacts = { name: string; colours: Record<ColourRole, Pick<Colour, 'hex' | 'cmyk'>> };

/** The job of one picture. `colours` are the identity's screen values. @param hangs whether it may in any year */
export function toJob(
  campaign: CampaignFacts,
  identity: IdentityFacts,
  message: Message,
  format: FormatId | Format,
  look: LookId,
  agency: string[],
  credit: Credit,
  hangs: Pick<ArtworkJob, 'undated'> = {},
): ArtworkJob {
  const { year, monthName, opens, closes } = campaign;
  const colours = mapRoles((role) => identity.colours[role].hex);
  const inks = mapRoles((role) => identity.colours[role].cmyk);
  const name = toArtworkName(toEdition({ year, ...hangs }), toFormat(format).id, message.slug, look);
  return {
    name,
    year,
    message,
    format,
    look,
    monthName,
    opens,
    closes,
    ...hangs,
    identity: identity.name,
    colours,
    inks,
    agency,
    credit,
  };
}

/** `thang-hanh-dong-2025_bang-ron-3x1m_chu-de_nen-cam`: it still says what it is in somebody's Downloads folder. */
export const toArtworkName = (edition: Edition, format: string, messageSlug: string, look: string): string =>
  `${toEditionPrefix(edition)}_${format}_${messageSlug}_${look}`;

/**
 * A job with the files that its format is published in, and the small pictures of it that pages show.
 * @param leads whether the campaign leads with the message: its theme or, while that is not known, its title.
 */
export const toArtwork = (
  job: ArtworkJob,
  format: Format,
  leads: boolean = job.message.kind === 'theme',
): Artwork => {
  const path = `tai-ve/${toEdition(job)}/${job.name}`;
  const files = format.files.map((type) => toFile(path, type, format));
  const { previewWidths = [], themePreviewWidths = [] } = format;
  const widths = leads ? [...previewWidths, ...themePreviewWidths] : previewWidths;
  const previews = widths.map((widthPx): ArtworkFile => {
    const heightPx = Math.round(widthPx / toAspect(format));
    return { path: `${path}_${widthPx}px.webp`, type: 'webp', preview: { widthPx, heightPx } };
  });
  return { job, files: [...files, ...previews] };
};

/** @param path without its ending */
const toFile = (path: string, type: FileType, format: Format): ArtworkFile => ({
  path: `${path}.${type}`,
  type,
  ...(isPrintRaster(type) && format.medium === 'print' ? { dpi: format.dpi } : {}),
});
