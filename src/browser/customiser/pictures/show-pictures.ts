import { type UnitPictureWords, unitPictureWords } from '#i18n/vi/unit-pictures.ts';
import type { PictureKind, PictureMatch } from './match-pictures.ts';
import type { PictureZip } from './picture-zip.ts';

/** As many rows as somebody looks through; those without a picture come first. */
const shownRows = 200;

/** @param faults why a matched file is no such picture, by its path */
export function showPictures(
  place: HTMLElement,
  kind: PictureKind,
  { units, unused, doubtful }: PictureMatch,
  refused: PictureZip['refused'],
  faults: ReadonlyMap<string, string>,
): void {
  const words = unitPictureWords[kind];
  const doubts = new Map(doubtful.map(({ row, entries }) => [row, entries.map(({ path }) => path)]));
  const rows = units.map(({ row, entry, by }) => {
    const fault = entry && faults.get(entry.path);
    const isWhole = entry !== undefined && fault === undefined;
    const doubt = doubts.get(row);
    const { [kind]: named } = row;
    const missing = named ? words.noneNamed(named) : words.none;
    const said = by === 'column' ? words.byColumn(entry?.path ?? '') : entry?.path;
    const file = doubt
      ? words.doubtful(doubt)
      : fault
        ? words.unreadable(entry?.path ?? '', fault)
        : (said ?? missing);
    return { line: row.line, unit: row.unit, file, isWhole };
  });
  const sorted = rows.toSorted((a, b) => Number(a.isWhole) - Number(b.isWhole));
  const table = document.createElement('table');
  table.createCaption().textContent = `${words.table}. ${words.summary(rows.filter(({ isWhole }) => isWhole).length, rows.length)}`;
  const head = table.createTHead().insertRow();
  for (const text of Object.values(words.heads)) {
    const cell = document.createElement('th');
    cell.scope = 'col';
    cell.textContent = text;
    head.append(cell);
  }
  const body = table.createTBody();
  for (const { line, unit, file, isWhole } of sorted.slice(0, shownRows)) {
    const row = body.insertRow();
    row.dataset.matched = isWhole ? 'yes' : 'no';
    for (const text of [String(line), unit, file]) row.insertCell().textContent = text;
  }
  if (sorted.length > shownRows)
    body.insertRow().insertCell().textContent = words.more(sorted.length - shownRows);
  place.replaceChildren(
    table,
    ...toList(
      words.unused(unused.length),
      unused.map(({ path }) => path),
      words,
    ),
    ...toList(
      words.refused(refused.length),
      refused.map(({ path, why }) => `${path}: ${words.fault[why]}`),
      words,
    ),
  );
}

function toList(title: string, lines: readonly string[], words: UnitPictureWords): HTMLElement[] {
  if (lines.length === 0) return [];
  const part = document.createElement('details');
  part.open = true;
  const summary = document.createElement('summary');
  summary.textContent = title;
  const list = document.createElement('ul');
  const shown = lines.slice(0, shownRows);
  if (lines.length > shownRows) shown.push(words.more(lines.length - shownRows));
  list.append(
    ...shown.map((line) => {
      const item = document.createElement('li');
      item.textContent = line;
      return item;
    }),
  );
  part.append(summary, list);
  return [part];
}
