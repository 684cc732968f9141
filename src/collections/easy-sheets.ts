import { makeEasySheet, toSheetRows } from '#artwork/sheets/easy-sheet.ts';
import { keepMadeFile } from '#build/made/keep-made-file.ts';
import { type EasySheetId, easySheetIds } from '#domain/site/easy-sheets.ts';
import { getCampaign } from './campaigns.ts';
import { getDocuments } from './documents.ts';
import { getHotlines } from './hotlines.ts';
import { getPlanInput } from './plan-input.ts';
import { getSloganList } from './slogans.ts';

async function getEasyCampaign(year: number) {
  const { maker, citeDocument } = await getPlanInput();
  const [campaign, list, hotlines] = [
    await getCampaign(year),
    await getSloganList(year),
    await getHotlines(),
  ];
  return { maker, content: { campaign, list, hotlines, citeDocument } };
}

/** The sheets that a year has words for. */
export async function getEasySheetIds(year: number): Promise<EasySheetId[]> {
  const { content } = await getEasyCampaign(year);
  return easySheetIds.filter((id) => toSheetRows(id, content).length > 0);
}

/** A year's sheet as a PDF. */
export async function getEasySheet(year: number, id: EasySheetId): Promise<Uint8Array> {
  const { maker, content } = await getEasyCampaign(year);
  // A function is no data: the documents that it cites are named beside it.
  const input = [id, content, await getDocuments(), maker];
  return keepMadeFile('easySheet', input, () => makeEasySheet(id, content, maker));
}
