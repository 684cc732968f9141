import { certificate } from './certificate.ts';
import { emblems } from './emblems.ts';
import { launch } from './launch.ts';
import type { MessageRow, OfficialRow } from './message-row.ts';
import { own } from './own.ts';
import { slogan } from './slogan.ts';
import { theme } from './theme.ts';
import { title } from './title.ts';

/** The kinds of message in the order that pages show them. A kind is a file in this folder and its row here. */
const rows = { theme, title, slogan, launch, emblems, certificate, own } as const satisfies Record<
  string,
  MessageRow
>;
type Rows = typeof rows;

export type MessageKind = keyof Rows;
export const messageKinds: Record<MessageKind, MessageRow> = rows;

/** What the build publishes. */
export type OfficialKind = {
  [Kind in MessageKind]: Rows[Kind]['official'] extends true ? Kind : never;
}[MessageKind];
export const officialKinds = Object.fromEntries(
  Object.entries(messageKinds).filter(([, { official }]) => official),
) as Record<OfficialKind, OfficialRow>;

export const isOfficial = (kind: MessageKind): kind is OfficialKind => kind in officialKinds;

/** @throws Error for a kind that only visitors make. */
export function toOfficialKind(kind: MessageKind): OfficialKind {
  if (isOfficial(kind)) return kind;
  throw new Error(`The message kind "${kind}" is not published`);
}

/** What a visitor says for a kind, by the names of its fields. */
export type DesignWords = {
  [Kind in MessageKind]: { kind: Kind } & Record<keyof Rows[Kind]['fields'], string>;
}[MessageKind];
