import type { ArtworkJob } from '#domain/artwork/artwork.ts';
import { messageKinds } from '#domain/artwork/messages/index.ts';
import type { Element } from '../element.ts';

/** Words in their room, which grows upwards where they are too many for it. */
export interface StripWords {
  height: number;
  elements: Element[];
}

/** Where the month's name is the message itself, the signature does not say it again. */
export const saysMonth = ({ message }: ArtworkJob): boolean => messageKinds[message.kind].saysMonthName;
