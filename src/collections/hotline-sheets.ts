import { makeHotlineSheet } from '#artwork/sheets/hotline-sheets.ts';
import { keepMadeFile } from '#build/made/keep-made-file.ts';
import type { HotlineCardId } from '#domain/site/hotline-cards.ts';
import { getHotlines } from './hotlines.ts';
import { getPlanInput } from './plan-input.ts';

/** A page of cards to cut, as a PDF. */
export async function getHotlineSheet(id: HotlineCardId): Promise<Uint8Array> {
  const { maker } = await getPlanInput();
  const hotlines = await getHotlines();
  return keepMadeFile('hotlineSheet', [id, hotlines, maker], () => makeHotlineSheet(id, hotlines, maker));
}
