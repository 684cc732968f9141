import { makeHotlineSheet } from '#artwork/sheets/hotline-sheets.ts';
import type { HotlineCardId } from '#domain/site/hotline-cards.ts';
import { getHotlines } from './hotlines.ts';
import { getPlanInput } from './plan-input.ts';

/** A page of cards to cut, as a PDF. */
export async function getHotlineSheet(id: HotlineCardId): Promise<Uint8Array> {
  const { maker } = await getPlanInput();
  return makeHotlineSheet(id, await getHotlines(), maker);
}
