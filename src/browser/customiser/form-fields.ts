import { ownSizeName } from '#domain/artwork/design.ts';

/** What the form says, as fields of a design; trailing empty lines of the agency are left out. */
export function readFields(form: HTMLFormElement): URLSearchParams {
  const fields = new URLSearchParams();
  const lines: string[] = [];
  for (const [name, value] of new FormData(form)) {
    if (typeof value !== 'string') continue;
    if (name === 'don-vi') lines.push(value);
    else fields.append(name, value);
  }
  while (lines.at(-1)?.trim() === '') lines.pop();
  for (const line of lines) fields.append('don-vi', line);
  return fields;
}

/** Puts a design's fields into the form; the agency's lines stay as they are when it names none. */
export function fillFields(form: HTMLFormElement, fields: readonly [string, string][]): void {
  for (const [name, value] of fields) {
    if (name === 'don-vi') continue;
    const control = form.elements.namedItem(name);
    if (control && 'value' in control) control.value = value;
  }
  const lines = fields.filter(([name]) => name === 'don-vi').map(([, value]) => value);
  if (lines.length > 0) fillAgency(form, lines);
  followChoices(form);
}

export function fillAgency(form: HTMLFormElement, lines: readonly string[]): void {
  for (const [index, input] of form.querySelectorAll<HTMLInputElement>('[name="don-vi"]').entries()) {
    input.value = lines[index] ?? '';
  }
}

/** Shows the fields that the chosen kind of message and the chosen format ask for. */
export function followChoices(form: HTMLFormElement): void {
  const read = (name: string) => form.querySelector<HTMLSelectElement>(`[name="${name}"]`)?.value;
  for (const part of form.querySelectorAll<HTMLElement>('[data-words]')) {
    show(part, part.dataset.words === read('noi-dung'));
  }
  const size = form.querySelector<HTMLElement>('[data-own-size]');
  if (size) show(size, read('kho') === ownSizeName);
}

/** What is hidden is also disabled, so that the form does not say it. */
function show(part: HTMLElement, shown: boolean): void {
  part.hidden = !shown;
  for (const control of part.querySelectorAll<HTMLInputElement>('input, select, textarea')) {
    control.disabled = !shown;
  }
}
