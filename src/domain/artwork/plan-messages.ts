import type { Campaign } from '../campaign/campaign.ts';
import type { SloganList } from '../slogan/slogan.ts';
import type { Message } from './artwork.ts';
import {
  type MessageKind,
  messageKinds,
  type OfficialKind,
  officialKinds,
  toOfficialKind,
} from './messages/index.ts';
import type { MessageWords } from './messages/message-row.ts';

/** The messages of a campaign, kind by kind in the order that pages show them. */
export const planMessages = (campaign: Campaign, list: SloganList | undefined): Message[] =>
  (Object.keys(officialKinds) as OfficialKind[]).flatMap((kind) =>
    officialKinds[kind].messages(campaign, list).map((words) => composeMessage(kind, words)),
  );

/** Slug of the message that a campaign leads with: its theme or, while that is not known, the month's title. */
export const toLeadSlug = (campaign: Campaign): string =>
  planMessages(campaign, undefined)[0]?.slug ?? messageKinds.title.slug;

/** A message of its kind's slug unless it brings one. */
export const composeMessage = (
  kind: MessageKind,
  { slug = messageKinds[kind].slug, ...words }: MessageWords & { slug?: string },
): Message => ({ kind, ...words, slug });

/** Id of the document that a message's words come from. @throws Error for a kind that only visitors make. */
export const findSourceId = (
  { kind, slug }: Message,
  campaign: Campaign,
  list: SloganList | undefined,
): string => officialKinds[toOfficialKind(kind)].findSource(slug, campaign, list);
