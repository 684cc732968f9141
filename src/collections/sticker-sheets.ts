import { toPlainDrawing } from '#artwork/plain-svg.ts';
import { writeStickerDxf } from '#artwork/stickers/draw-sticker-sheet.ts';
import { writeStickerSheet } from '#artwork/stickers/write-sticker-sheet.ts';
import { keepMadeFile } from '#build/made/keep-made-file.ts';
import { findIdentity } from '#domain/artwork/plan-artworks.ts';
import { type StickerSheetId, stickerSheetIds } from '#domain/artwork/sticker-sheets.ts';
import { getPlanInput } from './plan-input.ts';

const emblems = import.meta.glob<string>('/content/identities/*/emblem*.svg', {
  query: '?raw',
  import: 'default',
  eager: true,
});

const toFile = (identity: string, file: string): string | undefined =>
  emblems[`/content/identities/${identity}/${file}`];

async function getNewestCampaign() {
  const { campaigns } = await getPlanInput();
  return campaigns.toSorted((a, b) => b.year - a.year)[0];
}

/** The sheets that can be made: none where the newest campaign's emblem is no drawing. */
export async function getStickerSheets(): Promise<readonly StickerSheetId[]> {
  const { identity = '' } = (await getNewestCampaign()) ?? {};
  return toFile(identity, 'emblem.svg') && toFile(identity, 'emblem-reversed.svg') ? stickerSheetIds : [];
}

/** A sheet of stickers as a PDF. @throws Error where the newest campaign's emblem is no drawing. */
export async function getStickerSheet(id: StickerSheetId): Promise<Uint8Array> {
  const campaign = await getNewestCampaign();
  const [colour, reversed] = ['emblem.svg', 'emblem-reversed.svg'].map((file) =>
    toFile(campaign?.identity ?? '', file),
  );
  if (!campaign || !colour || !reversed) throw new Error('There is no emblem that stickers could show');
  const { identities, maker } = await getPlanInput();
  const parts = {
    campaign,
    identity: findIdentity(identities, campaign),
    emblems: { colour: toPlainDrawing(colour), reversed: toPlainDrawing(reversed) },
    credit: maker,
  };
  return keepMadeFile('stickerSheet', [id, parts], () => writeStickerSheet(id, parts));
}

export const getStickerDxf = writeStickerDxf;
