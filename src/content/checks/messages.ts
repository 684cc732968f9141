import { type MessageKind, messageKinds } from '#domain/artwork/artwork.ts';
import { toMessages } from '#domain/artwork/plan-artworks.ts';
import type { FieldPath, YearContent } from './checked-content.ts';
import type { Position } from './issue.ts';

/** Something that artworks print, with its position in the content. */
export interface PlacedMessage {
  text: string;
  kind: MessageKind;
  /** Vietnamese: “Chủ đề”, “Khẩu hiệu”… */
  name: string;
  position: Position;
}

/** Where a campaign says its own messages. */
const fields: Partial<Record<MessageKind, FieldPath>> = {
  theme: ['theme', 'text'],
  title: ['monthName'],
};

/** Everything that a year's artworks say. */
export function toPlacedMessages({ campaign, slogans }: YearContent): PlacedMessage[] {
  const own = campaign ? toMessages(campaign.value, undefined) : [];
  return [
    ...own.flatMap(({ kind, text }) => {
      const path = fields[kind];
      return campaign && path
        ? [{ text, kind, name: messageKinds[kind], position: campaign.positionOf(path) }]
        : [];
    }),
    ...slogans.map(({ value, positionOf }) => ({
      text: value.text,
      kind: 'slogan' as const,
      name: messageKinds.slogan,
      position: positionOf(['text']),
    })),
  ];
}
