import { type MessageKind, type OfficialKind, officialKinds } from '#domain/artwork/messages/index.ts';
import type { YearContent } from './checked-content.ts';
import type { Position } from './issue.ts';

/** Something that artworks print, with its position in the content. */
export interface PlacedMessage {
  text: string;
  kind: MessageKind;
  /** Vietnamese: “Chủ đề”, “Khẩu hiệu”… */
  name: string;
  position: Position;
}

/** Everything that a year's artworks say in the words of its editors. */
export const toPlacedMessages = (content: YearContent): PlacedMessage[] =>
  (Object.keys(officialKinds) as OfficialKind[]).flatMap((kind) =>
    findWords(kind, content).map((found) => ({ ...found, kind, name: officialKinds[kind].name })),
  );

function findWords(
  kind: OfficialKind,
  { campaign, slogans }: YearContent,
): Pick<PlacedMessage, 'text' | 'position'>[] {
  const { messages, writtenIn } = officialKinds[kind];
  if (writtenIn === 'elsewhere') return [];
  if (writtenIn === 'slogans')
    return slogans.map(({ value, positionOf }) => ({ text: value.text, position: positionOf(['text']) }));
  if (!campaign) return [];
  const position = campaign.positionOf(writtenIn.campaign);
  return messages(campaign.value, undefined).map(({ text }) => ({ text, position }));
}
