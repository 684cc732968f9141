import { ownSizeName, pictureFields, qrField } from '#domain/artwork/design.ts';
import { isLookId } from '#domain/artwork/looks.ts';
import { type MessageKind, messageKinds } from '#domain/artwork/messages/index.ts';
import { photoCreditField } from '#domain/artwork/photo.ts';
import { toPictureOffer } from '#domain/artwork/picture-offer.ts';
import { unitStyleNames } from '#domain/artwork/unit-style.ts';

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

/**
 * Puts a design's fields into the form; the agency's lines stay as they are when it names none.
 * @param kept names of fields that stay as they are
 */
export function fillFields(
  form: HTMLFormElement,
  fields: readonly [string, string][],
  kept: ReadonlySet<string> = new Set(),
): void {
  for (const [name, value] of fields) {
    if (name === 'don-vi' || kept.has(name)) continue;
    const control = form.elements.namedItem(name);
    if (control && 'value' in control) control.value = value;
  }
  // What a design leaves to its words it does not name.
  for (const name of [...Object.values(pictureFields), ...unitStyleNames, photoCreditField, qrField]) {
    const control = form.elements.namedItem(name);
    const isNamed = fields.some(([named]) => named === name);
    if (!isNamed && !kept.has(name) && control && 'value' in control) control.value = '';
  }
  const lines = fields.filter(([name]) => name === 'don-vi').map(([, value]) => value);
  if (lines.length > 0 && !kept.has('don-vi')) fillAgency(form, lines);
  followChoices(form);
}

/** Puts into the form what `readFields` gave, also where the agency is named by nothing. */
export function fillWork(form: HTMLFormElement, fields: readonly [string, string][]): void {
  fillFields(form, fields);
  fillAgency(
    form,
    fields.filter(([name]) => name === 'don-vi').map(([, value]) => value),
  );
}

export function fillAgency(form: HTMLFormElement, lines: readonly string[]): void {
  for (const [index, input] of form.querySelectorAll<HTMLInputElement>('[name="don-vi"]').entries()) {
    // A pattern's superior body stays.
    if (!input.readOnly) input.value = lines[index] ?? '';
  }
}

/** Shows the fields that the chosen kind of message, format and look ask for. */
export function followChoices(form: HTMLFormElement): void {
  const read = (name: string) =>
    form.querySelector<HTMLInputElement>(`:is(select, :checked)[name="${name}"]`)?.value;
  for (const part of form.querySelectorAll<HTMLElement>('[data-words]')) {
    showPart(part, part.dataset.words === read('noi-dung'));
  }
  const size = form.querySelector<HTMLElement>('[data-own-size]');
  if (size) showPart(size, read('kho') === ownSizeName);
  const [look = '', slug] = [read('mau'), read('noi-dung')];
  const kind = kinds.find((each) => messageKinds[each].slug === slug);
  const offer = kind && isLookId(look) ? toPictureOffer(look, kind) : { words: false, motif: false };
  for (const part of form.querySelectorAll<HTMLElement>('[data-picture]')) {
    showPart(part, part.dataset.picture === 'motif' ? offer.motif : offer.words);
  }
}

const kinds = Object.keys(messageKinds) as MessageKind[];

/** What is hidden is also disabled, so that the form does not say it. */
function showPart(part: HTMLElement, shown: boolean): void {
  part.hidden = !shown;
  for (const control of part.querySelectorAll<HTMLInputElement>('input, select, textarea')) {
    control.disabled = !shown || control.dataset.locked === 'off';
  }
}
