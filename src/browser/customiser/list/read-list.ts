import { listReading } from '#i18n/vi/list-reading.ts';
import { decodeText } from './decode-text.ts';
import type { ColumnRole } from './heading.ts';
import type { ListOf } from './list-kinds.ts';
import { caps, ListError, type ListSheet } from './list-sheet.ts';
import { readText, type SeparatorChoice } from './read-text.ts';
import { openWorkbook } from './read-workbook.ts';
import { toUnitList, type UnitList } from './to-unit-list.ts';

/** What the visitor says of a list, where ours was not right. */
export interface ListChoice {
  /** 0-based sheet of a workbook. */
  sheet?: number;
  separator?: SeparatorChoice;
  roles?: ColumnRole[];
  /** Of units, where nothing is said. */
  of?: ListOf;
}

export interface ReadList extends UnitList {
  /** The names of a workbook's sheets, and which of them was read. */
  sheets: string[];
  sheet: number;
  /** How a text's cells were parted; nothing for a workbook. */
  separator?: SeparatorChoice;
}

const pageStart = /^\s*<(\?xml|!doctype|html|head|meta|table|tbody|tr|style|body|div|ul|ol)\b/i;

/** A list that is read again whenever the visitor says more of it. @throws ListError in words for the visitor. */
export type ListSource = (choice: ListChoice) => ReadList;

/** @throws ListError, from here and from what is given. */
export function openPasted(text: string): ListSource {
  if (pageStart.test(text.slice(0, 1000))) throw new ListError(listReading.pastedPage);
  return ({ separator, roles, of }) => toReadList(readText(text, separator), roles, of);
}

/** @throws ListError, from here and from what is given. */
export function openListFile(bytes: Uint8Array): ListSource {
  if (bytes.length > caps.bytes) throw new ListError(listReading.tooLarge);
  // A workbook is a ZIP whatever it is called.
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) return openSheets(bytes);
  if (bytes[0] === 0xd0 && bytes[1] === 0xcf) throw new ListError(listReading.old);
  const { text, old } = decodeText(bytes);
  // What web systems call .xls is often a page.
  if (pageStart.test(text.slice(0, 1000))) throw new ListError(listReading.page);
  return ({ separator, roles, of }) => {
    const list = toReadList(readText(text, separator), roles, of);
    return old ? { ...list, notes: [listReading.converted[old], ...list.notes] } : list;
  };
}

function openSheets(bytes: Uint8Array): ListSource {
  const { sheets, read } = openWorkbook(bytes);
  const known = new Map<number, ListSheet>();
  const open = (index: number): ListSheet => {
    const sheet = known.get(index) ?? read(index);
    known.set(index, sheet);
    return sheet;
  };
  return ({ sheet, roles, of }) => {
    const chosen = sheet ?? findFilled(sheets, open);
    return { ...toUnitList(open(chosen), roles, of), sheets, sheet: chosen };
  };
}

/** Sheets that are looked into unasked: each costs a walk through the whole ZIP. */
const mostTried = 100;

/** The first sheet with something in it. */
const findFilled = (sheets: readonly string[], open: (index: number) => ListSheet): number =>
  Math.max(
    0,
    sheets.slice(0, mostTried).findIndex((_, index) => open(index).rows.length > 0),
  );

const toReadList = (
  { separator, ...sheet }: ListSheet & { separator: SeparatorChoice },
  roles: ColumnRole[] | undefined,
  of: ListOf | undefined,
): ReadList => ({ ...toUnitList(sheet, roles, of), sheets: [], sheet: 0, separator });
