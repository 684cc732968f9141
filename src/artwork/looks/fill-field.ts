import type { Box } from '../canvas.ts';
import type { Element } from '../element.ts';
import { emblemSheet } from './emblem-sheet.ts';
import { type HeadlinePalette, headline } from './headline.ts';
import type { LookInput } from './look.ts';

/** What stands in a look's field: the message's words, or the emblems of a sheet. */
export const fillField = (input: LookInput, field: Box, palette: HeadlinePalette): Element =>
  input.job.message.kind === 'emblems' ? emblemSheet(input, field, palette) : headline(input, field, palette);
