import { unzipSync } from 'fflate';
import { countingWords } from '#i18n/vi/counting.ts';
import type { ReturnedCounts } from '#papers/counting/counts.ts';
import { type CountingOrder, readCounts } from '#papers/counting/read-counts.ts';
import { caps, ListError } from '../../customiser/list/list-sheet.ts';
import { openWorkbook } from '../../customiser/list/read-workbook.ts';
import type { ReadFiles } from './counting-protocol.ts';

/** More than any province has wards; what one ZIP, and all that is in it, may weigh in bytes. */
export const countingCaps = { files: 2000, zipBytes: 60_000_000, unzippedBytes: 120_000_000 } as const;

interface GivenFile {
  name: string;
  size: number;
  arrayBuffer: () => Promise<ArrayBuffer>;
}

const { refusals } = countingWords;

/**
 * Reads returned sheets, each by itself: one that is torn or hostile is refused by its name, and the others are read.
 * @param progress how many of how many files were read
 */
export async function readFiles(
  files: readonly GivenFile[],
  order: CountingOrder,
  progress: (done: number, all: number) => void,
): Promise<ReadFiles> {
  const answer: ReadFiles = { returned: [], refused: [] };
  for (const [at, file] of files.slice(0, countingCaps.files).entries()) {
    await tryFile(file.name, answer, async () => readFile(file, order, answer, progress));
    progress(at + 1, files.length);
  }
  if (files.length > countingCaps.files) refuseRest(answer, files[countingCaps.files]?.name ?? '');
  return answer;
}

/** @throws Error for what is not the file's fault. */
async function tryFile(
  name: string,
  { refused }: ReadFiles,
  read: () => Promise<void> | void,
): Promise<void> {
  try {
    await read();
  } catch (error) {
    if (!(error instanceof ListError)) throw error;
    refused.push({ file: name, why: error.message });
  }
}

async function readFile(
  file: GivenFile,
  order: CountingOrder,
  answer: ReadFiles,
  progress: (done: number, all: number) => void,
): Promise<void> {
  if (file.size === 0) throw new ListError(refusals.empty);
  if (file.size > countingCaps.zipBytes) throw new ListError(refusals.tooLarge);
  const bytes = new Uint8Array(await file.arrayBuffer());
  if (!isZip(bytes)) throw new ListError(refusals.unread);
  const entries = listEntries(bytes);
  if (entries.some(({ name }) => partOfWorkbook.test(name))) {
    answer.returned.push(...readSheets(file.name, bytes, order));
    return;
  }
  const files = entries.filter(({ name }) => !leftBySystems.test(name));
  const sheets = files.filter(({ name }) => /\.xlsx$/i.test(name));
  if (sheets.length === 0) throw new ListError(refusals.noSheets);
  for (const { name } of files)
    if (!/\.xlsx$/i.test(name))
      answer.refused.push({ file: `${file.name} › ${name}`, why: refusals.otherInZip });
  const kept = takeWithin(sheets, file.name, answer);
  const wanted = new Set(kept);
  const parts = unzip(bytes, ({ name }) => wanted.has(name));
  for (const [at, name] of kept.entries()) {
    const path = `${file.name} › ${name}`;
    const part = parts[name] ?? new Uint8Array();
    await tryFile(path, answer, () => {
      answer.returned.push(...readSheets(path, part, order));
    });
    if (at % 25 === 0) progress(at, kept.length);
  }
}

/** As many as are allowed and weigh no more than allowed; the others are named. */
function takeWithin(
  sheets: readonly { name: string; size: number }[],
  zip: string,
  answer: ReadFiles,
): string[] {
  let budget: number = countingCaps.unzippedBytes;
  const kept: string[] = [];
  for (const { name, size } of sheets) {
    if (size <= caps.bytes) budget -= size;
    if (kept.length >= countingCaps.files) {
      refuseRest(answer, `${zip} › ${name}`);
      break;
    }
    if (size > caps.bytes || budget < 0)
      answer.refused.push({ file: `${zip} › ${name}`, why: refusals.tooLarge });
    else kept.push(name);
  }
  return kept;
}

const refuseRest = ({ refused }: ReadFiles, first: string): unknown =>
  refused.push({ file: first, why: refusals.tooMany(countingCaps.files) });

/** Every sheet that is a counting sheet: a unit may keep those below it in one workbook. @throws ListError */
function readSheets(file: string, bytes: Uint8Array, order: CountingOrder): ReturnedCounts[] {
  if (bytes.length > caps.bytes) throw new ListError(refusals.tooLarge);
  if (!isZip(bytes)) throw new ListError(refusals.unread);
  const { sheets, read } = openWorkbook(bytes, true);
  const found = sheets.flatMap((name, at) => {
    const returned = readCounts(file, read(at), order);
    return returned ? { name, returned } : [];
  });
  if (found.length === 0) throw new ListError(refusals.noTable(order.levels));
  if (found.length === 1) return found.map(({ returned }) => returned);
  return found.map(({ name, returned }) => nameSheet(name, returned));
}

/** Of several sheets in a file, each is named by its own name too. */
function nameSheet(sheet: string, returned: ReturnedCounts): ReturnedCounts {
  const file = `${returned.file} › ${sheet}`;
  const isUnnamed = returned.slips.some(({ problem }) => problem === 'no-unit');
  return {
    ...returned,
    file,
    unit: isUnnamed ? sheet : returned.unit,
    slips: returned.slips.map((slip) => ({ ...slip, file })),
  };
}

/** Also of OpenDocument and Numbers, whose refusal says what they are. */
const partOfWorkbook = /^xl\/|^\[Content_Types\]\.xml$|^content\.xml$|^index\/document\.iwa$/i;

/** Folders, and what systems and Office leave beside files. */
const leftBySystems = /\/$|(^|\/)(\.|~\$|__MACOSX|thumbs\.db$|desktop\.ini$)/i;

const isZip = ([first, second]: Uint8Array): boolean => first === 0x50 && second === 0x4b;

function listEntries(bytes: Uint8Array): { name: string; size: number }[] {
  const entries: { name: string; size: number }[] = [];
  unzip(bytes, ({ name, originalSize }) => {
    entries.push({ name, size: originalSize });
    return false;
  });
  return entries;
}

/** What is inflated goes into a room of the size that was announced, so that a lie fills no memory. */
function unzip(bytes: Uint8Array, filter: NonNullable<Parameters<typeof unzipSync>[1]>['filter']) {
  try {
    return unzipSync(bytes, { filter });
  } catch (cause) {
    throw new ListError(refusals.unread, { cause });
  }
}
