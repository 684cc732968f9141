import type { AgencyLogo, ArtworkJob, Credit, Message, OwnPhoto } from '#domain/artwork/artwork.ts';
import type { Design, DesignContent, OwnPicture } from '#domain/artwork/design.ts';
import { toFormat } from '#domain/artwork/format.ts';
import { messageKinds } from '#domain/artwork/messages/index.ts';
import { toOwnFormat } from '#domain/artwork/own-size.ts';
import { hasPhotoRoom } from '#domain/artwork/photo.ts';
import { toJob } from '#domain/artwork/plan-artworks.ts';
import { composeMessage } from '#domain/artwork/plan-messages.ts';
import { toQrAddress, toQrAddressProblem } from '#domain/artwork/qr-address.ts';
import { findEmphasis } from '#vietnamese/find-emphasis.ts';
import { toSlug } from '#vietnamese/fold-text.ts';
import { toVietnameseCapitals } from '#vietnamese/to-vietnamese-capitals.ts';

/** A visitor's own words have no source. */
type FoundMessage = Message & Pick<Credit, 'source'>;

/** A part of a file's name that is still read at a glance. */
const longestSlug = 60;

/** The job of a design, the same as the build's for the same choices; nothing when the content lacks its year or slogan. */
export function toDesignJob(
  design: Design,
  content: DesignContent,
  logos: readonly AgencyLogo[] = [],
  photo?: OwnPhoto,
): ArtworkJob | undefined {
  const campaign = content.campaigns.find(({ year }) => year === design.year);
  const identity = content.identities.find(({ name }) => name === campaign?.identity);
  const found = findMessage(design, content);
  if (!campaign || !identity || !found) return undefined;
  const { source, ...message } = found;
  const credit = { ...content.maker, ...(source && { source }) };
  const format = typeof design.format === 'string' ? design.format : toOwnFormat(design.format);
  const isAvatar = toFormat(format).opening !== undefined;
  // A profile picture's ring has no room for them.
  const { details, ...words } = message;
  const { capitals, ...unitStyle } = design.unitStyle ?? {};
  const lines = isAvatar ? [] : design.agency.filter((line) => line !== '');
  const agency = capitals ? lines.map(toVietnameseCapitals) : lines;
  // A wrong one is said to the visitor before anything is drawn.
  const qrAddress = design.qrAddress && !toQrAddressProblem(design.qrAddress) ? design.qrAddress : undefined;
  const job = toJob(campaign, identity, isAvatar ? words : message, format, design.look, agency, credit);
  const { photoCredit } = design;
  const ownPhoto = hasPhotoRoom(job) ? { ...(photo && { photo }), ...(photoCredit && { photoCredit }) } : {};
  const agencyLogos = isAvatar || logos.length === 0 ? {} : { agencyLogos: [...logos] };
  return {
    ...job,
    ...agencyLogos,
    ...ownPhoto,
    ...(!isAvatar && Object.keys(unitStyle).length > 0 && { unitStyle }),
    ...toPicture(design.picture, message.text),
    ...(qrAddress && !isAvatar && { qrAddress: toQrAddress(qrAddress) }),
    name: [job.name, ...toUnitSlug(agency.length > 0 ? design.agency : [])].join('_'),
  };
}

/** Words that were stressed in another sentence leave the choice to this one. */
function toPicture({ emphasis, ...others }: OwnPicture = {}, sentence: string): Pick<ArtworkJob, 'picture'> {
  const isSaid = emphasis !== undefined && findEmphasis(sentence, emphasis) !== undefined;
  const picture = { ...others, ...(isSaid && { emphasis }) };
  return Object.keys(picture).length > 0 ? { picture } : {};
}

function findMessage({ words, year, agency }: Design, content: DesignContent): FoundMessage | undefined {
  const campaign = content.campaigns.find((candidate) => candidate.year === year);
  const { kind } = words;
  if ('slug' in words) {
    const lists = content.sloganLists.toSorted((a, b) => Number(b.year === year) - Number(a.year === year));
    const found = lists.flatMap(({ slogans }) => slogans).find(({ slug }) => slug === words.slug);
    if (!found) return undefined;
    const { isDated: _, ...slogan } = found;
    return { kind, ...slogan };
  }
  const row = messageKinds[kind];
  if (!row.write) return campaign?.messages.find((message) => message.kind === kind);
  const isSigned = agency.some((line) => line !== '');
  const theme = campaign?.messages.find((message) => message.kind === 'theme')?.text;
  return (
    campaign && composeMessage(kind, row.write(words, { campaign, theme, isSigned, toSlug: toShortSlug }))
  );
}

/** The unit stands on the second line, below its superior body. */
const toUnitSlug = ([superior = '', unit = '']: readonly string[]): string[] => {
  const slug = toSlug(unit || superior);
  return slug ? [shortenSlug(slug)] : [];
};

/** Long names of units begin alike and end with what tells them apart, so the middle goes. */
function shortenSlug(slug: string): string {
  if (slug.length <= longestSlug) return slug;
  const half = longestSlug / 2;
  const [start, end] = [slug.slice(0, half).replace(/-[^-]*$/, ''), slug.slice(-half).replace(/^[^-]*-/, '')];
  return `${start || slug.slice(0, half)}-${end || slug.slice(-half)}`.slice(0, longestSlug);
}

const toShortSlug = (text: string): string => toSlug(text).slice(0, longestSlug).replace(/-$/, '');
