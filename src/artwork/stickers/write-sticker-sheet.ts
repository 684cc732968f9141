import type { Credit } from '#domain/artwork/artwork.ts';
import { type CampaignFacts, type IdentityFacts, toJob } from '#domain/artwork/plan-artworks.ts';
import { type StickerSheetId, stickerSheets, toStickerFormat } from '#domain/artwork/sticker-sheets.ts';
import { writePdf } from '../write-pdf.ts';
import { drawStickerSheet, type StickerEmblems } from './draw-sticker-sheet.ts';

export interface StickerMaker {
  /** Whose month's name the file says; the sheet itself names no year. */
  campaign: CampaignFacts;
  identity: IdentityFacts;
  emblems: StickerEmblems;
  credit: Pick<Credit, 'author' | 'licence'>;
}

/** A sheet of stickers as a PDF for a press, with its cuts on a plate of their own. */
export function writeStickerSheet(
  id: StickerSheetId,
  { campaign, identity, emblems, credit }: StickerMaker,
): Uint8Array {
  const { name, use } = stickerSheets[id];
  const format = toStickerFormat(id);
  const message = { kind: 'own', slug: id, text: name } as const;
  const job = toJob(campaign, identity, message, format, 'nen-cam', [], credit, { undated: true });
  const { pages, canvas } = drawStickerSheet(id, emblems, job.colours);
  return writePdf(pages, canvas, {
    job: { ...job, name: id },
    format,
    description: `${name}: biểu tượng và hình vẽ. ${use}.`,
    ...credit,
  });
}
