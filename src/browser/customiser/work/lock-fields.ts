import { pictureFields } from '#domain/artwork/design.ts';
import { unitStyleNames } from '#domain/artwork/unit-style.ts';
import type { LockedPart, Pattern } from './work.ts';

type Control = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

/** Where the fields of a part stand in the form. */
const places: Record<LockedPart, string> = {
  superior: '[name="don-vi"]',
  logo: '[data-logos] :is(input, button)',
  words: '[name="nam"], [name="noi-dung"], [data-words] :is(input, select, textarea)',
  look: ['mau', ...Object.values(pictureFields), ...unitStyleNames]
    .map((name) => `[name="${name}"]`)
    .join(', '),
};

/**
 * Fixes what a pattern fixes: words can be read but not changed, and of choices only the chosen one is left, so
 * that a form still says what it says. Without a pattern everything is free.
 */
export function lockFields(studio: HTMLElement, pattern: Pattern | undefined): void {
  for (const control of studio.querySelectorAll<HTMLElement>('[data-locked]')) free(control);
  for (const part of pattern?.locks ?? []) {
    const controls = [...studio.querySelectorAll<Control>(places[part])];
    for (const control of part === 'superior' ? controls.slice(0, 1) : controls) lock(control);
  }
  const allowed = pattern?.formats ?? [];
  if (allowed.length === 0) return;
  for (const choice of studio.querySelectorAll<HTMLInputElement>('[name="kho"], [data-batch-format]')) {
    if (!allowed.some((id) => id === choice.value)) lockChoice(choice);
  }
}

function lock(control: Control | HTMLButtonElement): void {
  if (control instanceof HTMLSelectElement) {
    control.dataset.locked = '';
    for (const option of control.options) option.disabled = !option.selected;
  } else if (control instanceof HTMLInputElement && control.type === 'radio') {
    if (!control.checked) lockChoice(control);
  } else if (control instanceof HTMLButtonElement) {
    lockChoice(control);
  } else if (control instanceof HTMLInputElement && control.type === 'file') {
    lockChoice(control);
  } else {
    control.dataset.locked = '';
    control.readOnly = true;
  }
}

function lockChoice(control: HTMLInputElement | HTMLButtonElement): void {
  control.dataset.locked = 'off';
  control.disabled = true;
}

function free(control: HTMLElement): void {
  const isOff = control.dataset.locked === 'off';
  delete control.dataset.locked;
  if (control instanceof HTMLSelectElement) for (const option of control.options) option.disabled = false;
  else if (control instanceof HTMLInputElement || control instanceof HTMLTextAreaElement)
    control.readOnly = false;
  if (isOff && 'disabled' in control) control.disabled = false;
}
