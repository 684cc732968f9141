import { messageKinds } from '#domain/artwork/messages/index.ts';
import type { MessageRow } from '#domain/artwork/messages/message-row.ts';
import type { Box } from '../canvas.ts';
import type { Element } from '../element.ts';
import { emblemSheet } from './emblem-sheet.ts';
import { type HeadlinePalette, headline } from './headline.ts';
import type { LookInput } from './look.ts';

/** What stands in a look's field. */
export interface Filling {
  compose: (input: LookInput, field: Box, palette: HeadlinePalette) => Element;
  /** Fits whatever field there is, so it never asks for a larger one. */
  elastic: boolean;
}

/** The table of fillings; the compiler says which one of the domain's is missing. */
const fillings: Record<MessageRow['filling'], Filling> = {
  words: { compose: headline, elastic: false },
  emblems: { compose: emblemSheet, elastic: true },
};

export const findFilling = ({ job }: LookInput): Filling => fillings[messageKinds[job.message.kind].filling];

/** Composes a message in its look's field. */
export const fillField = (input: LookInput, field: Box, palette: HeadlinePalette): Element =>
  findFilling(input).compose(input, field, palette);
