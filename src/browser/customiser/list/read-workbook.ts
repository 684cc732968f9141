import { listReading } from '#i18n/vi/list-reading.ts';
import { walkXml } from '../xml/walk-xml.ts';
import { ListError, type ListSheet } from './list-sheet.ts';
import { readSheet } from './read-sheet.ts';
import { openZip, type ZipParts } from './unzip-parts.ts';
import { readNumberFormats, readSharedStrings } from './workbook-parts.ts';

/** What else is a ZIP and taken for a workbook, by a part that it has. */
const zipsOfOthers: readonly [string, keyof typeof listReading.otherZip][] = [
  ['word/document.xml', 'word'],
  ['content.xml', 'openDocument'],
  ['xl/workbook.bin', 'binary'],
  ['index/document.iwa', 'numbers'],
];

/** A workbook of which one sheet is read at a time. */
export interface Workbook {
  sheets: string[];
  read: (sheet: number) => ListSheet;
}

/**
 * @param exact numbers whole instead of as they are shown, for what is added up
 * @throws ListError in words for the visitor, from here and from `read`.
 */
export function openWorkbook(bytes: Uint8Array, exact = false): Workbook {
  const zip = openZip(bytes);
  const other = zipsOfOthers.find(([part]) => zip.has(part))?.[1];
  if (other) throw new ListError(listReading.otherZip[other]);
  return inWords(() => {
    const main = findTarget(zip, '_rels/.rels', '', 'officeDocument') ?? 'xl/workbook.xml';
    const folder = main.slice(0, main.lastIndexOf('/') + 1);
    const relations = `${folder}_rels/${main.slice(folder.length)}.rels`;
    const { sheets, from1904 } = readSheetNames(demand(zip, main));
    const targets = readTargets(zip, relations, folder);
    const setting = {
      strings: readSharedStrings(readIfThere(zip, targets, 'sharedStrings')),
      formats: { ...readNumberFormats(readIfThere(zip, targets, 'styles'), from1904), exact },
    };
    if (sheets.length === 0) throw new ListError(listReading.unreadWorkbook);
    return {
      sheets: sheets.map(({ name }) => name),
      read: (index) =>
        inWords(() => {
          const { name, id } = sheets[index] ?? { name: '', id: '' };
          const target = targets.find((one) => one.id === id)?.path;
          return readSheet(name, demand(zip, target ?? ''), setting);
        }),
    };
  });
}

function inWords<Value>(read: () => Value): Value {
  try {
    return read();
  } catch (cause) {
    if (cause instanceof ListError) throw cause;
    throw new ListError(listReading.unreadWorkbook, { cause });
  }
}

function demand(zip: ZipParts, path: string): string {
  const xml = zip.read(path);
  if (xml === undefined) throw new Error(`The workbook lacks ${path}`);
  return xml;
}

const readIfThere = (zip: ZipParts, targets: readonly Target[], kind: string): string | undefined => {
  const found = targets.find(({ type }) => type.endsWith(`/${kind}`));
  return found && zip.read(found.path);
};

function readSheetNames(xml: string): { sheets: { name: string; id: string }[]; from1904: boolean } {
  const sheets: { name: string; id: string }[] = [];
  let from1904 = false;
  walkXml(xml, {
    open({ name, attribute }) {
      if (name === 'workbookPr') from1904 = /^(1|true)$/.test(attribute('date1904') ?? '');
      // What is hidden, its writer did not mean to show.
      if (name === 'sheet' && !/hidden/i.test(attribute('state') ?? ''))
        sheets.push({ name: attribute('name') ?? '', id: attribute('id') ?? '' });
    },
  });
  return { sheets, from1904 };
}

interface Target {
  id: string;
  type: string;
  path: string;
}

function readTargets(zip: ZipParts, relations: string, folder: string): Target[] {
  const targets: Target[] = [];
  walkXml(zip.read(relations) ?? '<none/>', {
    open({ name, attribute }) {
      if (name !== 'Relationship') return;
      const target = attribute('Target') ?? '';
      const path = new URL(target, `zip://parts/${folder}`).pathname.slice(1);
      targets.push({
        id: attribute('Id') ?? '',
        type: attribute('Type') ?? '',
        path: decodeURIComponent(path),
      });
    },
  });
  return targets;
}

const findTarget = (zip: ZipParts, relations: string, folder: string, kind: string): string | undefined =>
  readTargets(zip, relations, folder).find(({ type }) => type.endsWith(`/${kind}`))?.path;
