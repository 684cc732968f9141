import type { Artwork, ArtworkJob, LookId, Message, MessageKind } from './artwork.ts';
import { looks } from './artwork.ts';
import type { Campaign } from './campaign.ts';
import { type Format, type FormatId, formats, toFormat } from './format.ts';
import type { Colour, ColourRole, Identity } from './identity.ts';
import type { SloganList } from './slogan.ts';

/** What the planning needs of the content: plain domain objects. */
export interface PlanInput {
  campaigns: readonly Campaign[];
  sloganLists: readonly SloganList[];
  identities: readonly Identity[];
}

/**
 * Every artwork the build publishes: each campaign's theme, title and slogans, in every format and look.
 * @throws Error when a campaign names an identity that is not in the content.
 */
export function planArtworks({ campaigns, sloganLists, identities }: PlanInput): Artwork[] {
  return campaigns.flatMap((campaign) => {
    const identity = identities.find(({ name }) => name === campaign.identity);
    if (!identity)
      throw new Error(`Campaign ${campaign.year} names the unknown identity "${campaign.identity}"`);
    const list = sloganLists.find(({ year }) => year === campaign.year);
    const messages = toMessages(campaign, list);
    return messages.flatMap((message) =>
      toPublishedLooks(message.kind).flatMap((look) =>
        formats.map((format) => toArtwork(toJob(campaign, identity, message, format.id, look), format)),
      ),
    );
  });
}

/** The looks that messages of a kind are published in. */
export const toPublishedLooks = (kind: MessageKind): LookId[] =>
  (Object.keys(looks) as LookId[]).filter((look) =>
    (looks[look].publishes as readonly MessageKind[]).includes(kind),
  );

/** The messages of a campaign in the order that pages show them: theme, title, slogans. */
export function toMessages(campaign: Campaign, list: SloganList | undefined): Message[] {
  return [
    { kind: 'theme', text: campaign.theme.text, slug: 'chu-de' },
    { kind: 'title', text: `Hưởng ứng ${campaign.monthName} năm ${campaign.year}`, slug: 'ten-thang' },
    ...(list?.slogans ?? []).map(({ text, slug }): Message => ({ kind: 'slogan', text, slug })),
  ];
}

/** What a job takes from a campaign and from its identity. */
export type CampaignFacts = Pick<Campaign, 'year' | 'monthName' | 'opens' | 'closes'>;
export type IdentityFacts = { name: string; colours: Record<ColourRole, Pick<Colour, 'hex' | 'cmyk'>> };

/** The job of one picture. `colours` are the identity's screen values. */
export function toJob(
  campaign: CampaignFacts,
  identity: IdentityFacts,
  message: Message,
  format: FormatId | Format,
  look: LookId,
  agency: string[] = [],
): ArtworkJob {
  const { year, monthName, opens, closes } = campaign;
  const roles = Object.entries(identity.colours);
  const colours = Object.fromEntries(roles.map(([role, { hex }]) => [role, hex])) as ArtworkJob['colours'];
  const inks = Object.fromEntries(roles.map(([role, { cmyk }]) => [role, cmyk])) as ArtworkJob['inks'];
  const name = toArtworkName(year, toFormat(format).id, message.slug, look);
  return {
    name,
    year,
    message,
    format,
    look,
    monthName,
    opens,
    closes,
    identity: identity.name,
    colours,
    inks,
    agency,
  };
}

/** `thang-hanh-dong-2025_bang-ron-3x1m_chu-de_nen-cam`: it still says what it is in somebody's Downloads folder. */
export const toArtworkName = (year: number, format: string, messageSlug: string, look: string): string =>
  `thang-hanh-dong-${year}_${format}_${messageSlug}_${look}`;

/** A job with the files that its format is published in. */
export const toArtwork = (job: ArtworkJob, format: Format): Artwork => ({
  job,
  files: format.files.map((type) => ({ path: `tai-ve/${job.year}/${job.name}.${type}`, type })),
});
