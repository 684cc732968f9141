import { createFindDocument } from '#content/domain/to-domain.ts';
import { type CampaignFacts, toCampaignFacts } from '#papers/campaign-facts.ts';
import { type PaperRow, paperRows } from '#papers/papers.ts';
import { toEmptyUnit, type Unit } from '#papers/unit.ts';
import { unitKindRows } from '#papers/unit-kinds.ts';
import { readContent } from '../content/read-content.ts';

const { content } = await readContent();

/** What the papers of each campaign of the archive are made from. */
export const allFacts: CampaignFacts[] = content.years.flatMap(({ campaign, slogans }) =>
  campaign
    ? toCampaignFacts({
        campaign: campaign.value,
        slogans: slogans.flatMap(({ value }) => (value.dated ? [] : value.text)),
        hotlines: content.hotlines?.value.hotlines ?? [],
        findDocument: createFindDocument(content.documents.map(({ value }) => value)),
      })
    : [],
);

export const documentIds: string[] = content.documents.map(({ value }) => value.id);

/** A ward with all its particulars. */
export const kyLua: Unit = {
  kind: 'ubnd-xa',
  superior: 'UBND tỉnh Lạng Sơn',
  name: 'UBND phường Kỳ Lừa',
  place: 'Kỳ Lừa',
  number: '12',
  sign: 'UBND',
  office: 'Phó Chủ tịch',
  signer: 'Nguyễn Thị A',
};

export interface PaperCase {
  name: string;
  row: PaperRow & { id: string };
  facts: CampaignFacts;
  unit: Unit;
}

/** Each paper for each kind of unit and each campaign, with nothing filled in. */
export const everyPaper: PaperCase[] = allFacts.flatMap((facts) =>
  unitKindRows.flatMap(({ id }) =>
    paperRows.map((row) => ({
      name: `${row.id} · ${id} · ${facts.year}`,
      row,
      facts,
      unit: toEmptyUnit(id),
    })),
  ),
);

/** @throws Error naming a year that the archive does not have. */
export function factsOf(year: number): CampaignFacts {
  const facts = allFacts.find((each) => each.year === year);
  if (!facts) throw new Error(`The archive has no ${year}`);
  return facts;
}
