import { listReading } from '#i18n/vi/list-reading.ts';
import { walkXml } from '../xml/walk-xml.ts';
import { type NumberFormats, toBuiltInCode } from './format-number.ts';
import { caps, ListError } from './list-sheet.ts';

/** As many as all cells that are read: each word once, a list has fewer. */
const mostStrings = caps.cells;

/** The words that a workbook keeps once for all its cells; how they are said (`rPh`) is no part of them. */
export function readSharedStrings(xml: string | undefined): string[] {
  const strings: string[] = [];
  let parts: string[] = [];
  let [inText, spoken] = [false, 0];
  if (xml === undefined) return strings;
  walkXml(xml, {
    open({ name }) {
      if (name === 'si') parts = [];
      if (name === 'rPh') spoken += 1;
      inText = name === 't' && spoken === 0;
    },
    text(text) {
      if (inText) parts.push(text);
    },
    close(name) {
      if (name === 'rPh') spoken -= 1;
      if (name === 't') inText = false;
      if (name !== 'si') return;
      if (strings.length >= mostStrings) throw new ListError(listReading.unzipsTooLarge);
      strings.push(toCellText(parts.join('')));
    },
  });
  return strings;
}

/** `_x000D_` is how a workbook writes signs that XML does not allow. */
export const toCellText = (written: string): string =>
  written
    .replaceAll(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    .replaceAll(/\s+/g, ' ')
    .trim();

/** How numbers are shown, by the cells' styles. */
export function readNumberFormats(xml: string | undefined, from1904: boolean): NumberFormats {
  const own = new Map<number, string>();
  const styles: number[] = [];
  let inCells = false;
  if (xml !== undefined)
    walkXml(xml, {
      open({ name, attribute }) {
        if (name === 'numFmt') own.set(Number(attribute('numFmtId')), attribute('formatCode') ?? 'General');
        if (name === 'cellXfs') inCells = true;
        if (name === 'xf' && inCells) styles.push(Number(attribute('numFmtId') ?? 0));
      },
      close(name) {
        if (name === 'cellXfs') inCells = false;
      },
    });
  return {
    from1904,
    toCode(style) {
      const id = styles[Number(style ?? 0)] ?? 0;
      return own.get(id) ?? toBuiltInCode(id);
    },
  };
}
