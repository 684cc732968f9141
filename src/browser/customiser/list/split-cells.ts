/**
 * Splits a pasted list or a CSV file into cells: by tabs as spreadsheets copy, by semicolons as they save
 * in Vietnam, or by commas where the heading has one too. A comma in a plain list belongs to the name.
 */
export function splitCells(raw: string): string[][] {
  const text = raw.replace(/^\uFEFF/, '').replaceAll(/\r\n?/g, '\n');
  const separator = toSeparator(text);
  if (!separator) return text.split('\n').map((line) => [line.trim()]);
  // Quotes keep separators and line ends together; an unclosed one is only a sign.
  const cell = new RegExp(`("(?:[^"]|"")*"|[^\\n${separator}]*)(${separator}|\\n|$)`, 'gy');
  const rows: string[][] = [[]];
  for (const [, written = '', end] of text.matchAll(cell)) {
    rows.at(-1)?.push(toPlain(written));
    if (end === '\n') rows.push([]);
    if (end === '') break;
  }
  return rows;
}

const toPlain = (written: string): string =>
  /^".*"$/s.test(written) ? written.slice(1, -1).replaceAll('""', '"').trim() : written.trim();

function toSeparator(text: string): string | undefined {
  const [heading = ''] = text.split('\n');
  if (text.includes('\t')) return '\t';
  if (heading.includes(';')) return ';';
  return /^["\p{L} ]*(đơn vị|don vi|cơ quan|unit)[\p{L} "]*,/iu.test(heading) ? ',' : undefined;
}
