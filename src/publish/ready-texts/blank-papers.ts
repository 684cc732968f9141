import type { ReadyFile } from '#domain/site/ready-text.ts';
import type { CampaignFacts } from '#papers/campaign-facts.ts';
import { toFileFacts } from '#papers/file-facts.ts';
import { type PaperFileType, paperRows, toPaperFileName } from '#papers/papers.ts';
import { toEmptyUnit } from '#papers/unit.ts';
import { toCsv } from '#papers/writers/to-csv.ts';
import { toDocx } from '#papers/writers/to-docx.ts';
import { toIcs } from '#papers/writers/to-ics.ts';
import { toPptx } from '#papers/writers/to-pptx.ts';
import { toSpeechZip } from '#papers/writers/to-speech-zip.ts';
import { toText } from '#papers/writers/to-text.ts';
import { toXlsx } from '#papers/writers/to-xlsx.ts';

/** For whoever has no script, or wants to fill in by hand: of the kind of unit that writes most papers. */
const unit = toEmptyUnit('ubnd-xa');

/** The first year of files that came later: those of past years take the room of their artwork. */
const typesSince: Partial<Record<PaperFileType, number>> = { ics: 2026, zip: 2026 };

const toFiles = (year: number) =>
  paperRows
    .filter(({ publishedSince = year }) => year >= publishedSince)
    .flatMap((row) =>
      row.files
        .filter((type) => year >= (typesSince[type] ?? year))
        .map((type) => ({ row, type, name: toPaperFileName(year, row.id, type) })),
    );

/** The papers of a campaign with nothing filled in, each as what it can be taken as. */
export const toBlankPapers = (year: number): ReadyFile[] =>
  toFiles(year).map(({ row, type, name }) => ({
    path: `tai-ve/${year}/giay-to/${name}`,
    name: row.label,
    type,
  }));

/** The contents of one of them, by its name without folders. @throws Error naming a file that there is not. */
export async function makeBlankPaper(facts: CampaignFacts, file: string): Promise<string | Uint8Array> {
  const found = toFiles(facts.year).find(({ name }) => name === file);
  if (!found) throw new Error(`${facts.year} has no paper ${file}`);
  const paper = found.row.make(facts, unit, {});
  const writers: Record<PaperFileType, () => string | Promise<Uint8Array>> = {
    docx: () => toDocx(paper, toFileFacts(facts)),
    txt: () => toText(paper),
    csv: () => toCsv(paper),
    xlsx: () => Promise.resolve(toXlsx(paper)),
    ics: () => toIcs(paper, facts.opens),
    zip: () => Promise.resolve(toSpeechZip(paper)),
    pptx: () => toPptx(paper, toFileFacts(facts)),
  };
  return writers[found.type]();
}
