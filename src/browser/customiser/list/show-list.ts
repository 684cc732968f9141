import { toFormat } from '#domain/artwork/format.ts';
import { listReading as words } from '#i18n/vi/list-reading.ts';
import type { ColumnRole } from './heading.ts';
import { isShared, listKinds } from './list-kinds.ts';
import type { ListChoice, ReadList } from './read-list.ts';
import { separators } from './split-cells.ts';
import type { LeftOut } from './to-unit-list.ts';
import type { UnitRow } from './unit-row.ts';

/** Enough to see a wrong column. */
const shownUnits = 5;
const shownLeftOut = 200;
const choices = [...separators, 'names'] as const;

/** Shows what was read of a list, what was not and why, and asks where ours may be wrong. */
export function showList(place: HTMLElement, list: ReadList, choose: (choice: ListChoice) => void): void {
  const { sheets, sheet, separator, columns, leftOut, notes } = list;
  const parts: HTMLElement[] = [];
  if (sheets.length > 1)
    parts.push(
      toChoice(
        words.sheet,
        sheets.map((name, at) => [String(at), name]),
        String(sheet),
        (at) => choose({ sheet: Number(at) }),
      ),
    );
  if (separator && (separator !== 'none' || notes.includes(words.commasKept)))
    parts.push(
      toChoice(words.separator, Object.entries(words.separators), separator, (chosen) =>
        choose({ separator: choices.find((one) => one === chosen) ?? 'none' }),
      ),
    );
  const kept = separator ? { separator } : { sheet };
  if (columns.length > 1) parts.push(toTable(list, (roles) => choose({ ...kept, roles })));
  if (notes.length > 0) parts.push(toList(notes));
  if (leftOut.length > 0) parts.push(toLeftOut(list));
  place.replaceChildren(...parts);
}

function toChoice(
  label: string,
  options: readonly [string, string][],
  chosen: string,
  choose: (value: string) => void,
): HTMLLabelElement {
  const part = document.createElement('label');
  part.append(label, ' ', toSelect(options, chosen, choose));
  return part;
}

function toSelect(
  options: readonly [string, string][],
  chosen: string,
  choose: (value: string) => void,
): HTMLSelectElement {
  const select = document.createElement('select');
  select.className = 'field';
  for (const [value, name] of options) select.add(new Option(name, value, false, value === chosen));
  select.addEventListener('input', (event) => {
    // The list says by itself when it was read again.
    event.stopPropagation();
    choose(select.value);
  });
  return select;
}

/** A column's letter and heading, what it is, and its words of the first units. */
function toTable({ of, columns, units }: ReadList, choose: (roles: ColumnRole[]) => void): HTMLTableElement {
  const table = document.createElement('table');
  table.createCaption().textContent = words.table;
  const offered = listKinds[of].roles.map((role): [string, string] => [role, words.roles[role]]);
  const body = table.createTBody();
  for (const [at, { heading, role }] of columns.entries()) {
    if (role === 'other' && heading === '' && at > 12) continue;
    const row = body.insertRow();
    const name = words.column(toLetter(at), heading);
    const head = document.createElement('th');
    head.scope = 'row';
    head.textContent = name;
    const select = toSelect(offered, role, (chosen) => {
      const roles = columns.map((column, index) =>
        index === at ? chosen : column.role === chosen && !isShared(chosen) ? 'other' : column.role,
      );
      choose(roles as ColumnRole[]);
    });
    select.ariaLabel = name;
    row.append(head);
    row.insertCell().append(select);
    row.insertCell().textContent = toSamples(units, role);
  }
  return table;
}

const toCell = (unit: UnitRow, role: keyof UnitRow & ColumnRole): string =>
  role === 'format' ? (unit.format ? toFormat(unit.format).name : '') : (unit[role] ?? '');

const toSamples = (units: readonly UnitRow[], role: ColumnRole): string =>
  role === 'other' || role === 'number'
    ? ''
    : [...new Set(units.slice(0, shownUnits).map((unit) => toCell(unit, role)))]
        .filter((text) => text !== '')
        .join(' · ');

const toLetter = (at: number): string =>
  at < 26 ? String.fromCharCode(65 + at) : toLetter(Math.floor(at / 26) - 1) + toLetter(at % 26);

function toLeftOut({ of, leftOut }: ReadList): HTMLDetailsElement {
  const reasons = { ...words.why, ...(of === 'people' && words.whyNobody) };
  const part = document.createElement('details');
  const summary = document.createElement('summary');
  summary.textContent = words.leftOut(leftOut.reduce((sum, { from, to }) => sum + 1 + to - from, 0));
  const lines = leftOut
    .slice(0, shownLeftOut)
    .map(({ from, to, why, text }) => words.leftOutRow(from, to, reasons[why], text));
  if (leftOut.length > shownLeftOut) lines.push(words.moreLeftOut(leftOut.length - shownLeftOut));
  part.append(summary, toList(lines));
  // What has no poster though it may be a unit, nobody should have to look for.
  part.open = leftOut.some(({ why }) => !expected.includes(why));
  return part;
}

const expected: readonly LeftOut['why'][] = ['blank', 'title', 'heading', 'total', 'section', 'foot'];

function toList(lines: readonly string[]): HTMLUListElement {
  const list = document.createElement('ul');
  list.append(
    ...lines.map((line) => {
      const item = document.createElement('li');
      item.textContent = line;
      return item;
    }),
  );
  return list;
}
