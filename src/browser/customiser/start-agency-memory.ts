import { fillAgency } from './form-fields.ts';
import { readRememberedAgency, rememberAgency } from './remembered-agency.ts';

/** Fills in the agency's name that this machine remembers, keeps what is typed, and forgets on request. */
export function startAgencyMemory(studio: HTMLElement, form: HTMLFormElement, changed: () => void): void {
  const shownWhenKnown = studio.querySelector<HTMLElement>('[data-remembered]');
  const showState = () => {
    if (shownWhenKnown) shownWhenKnown.hidden = readRememberedAgency().length === 0;
  };
  const readLines = () =>
    [...form.querySelectorAll<HTMLInputElement>('[name="don-vi"]')].map(({ value }) => value);
  form.addEventListener('input', ({ target }) => {
    if (!(target instanceof HTMLInputElement) || target.name !== 'don-vi') return;
    rememberAgency(readLines());
    showState();
  });
  studio.querySelector('[data-forget]')?.addEventListener('click', () => {
    rememberAgency([]);
    fillAgency(form, []);
    showState();
    changed();
    form.querySelector<HTMLInputElement>('[name="don-vi"]')?.focus();
  });
  // What was typed or pasted before this code was here is remembered too.
  if (readLines().every((line) => line === '')) fillAgency(form, readRememberedAgency());
  else rememberAgency(readLines());
  showState();
}
