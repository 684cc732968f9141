import { paperWords } from '#i18n/vi/papers.ts';
import { forgetUnit, readRememberedUnit, rememberUnit } from './remembered-unit.ts';

/** Fills in the unit that this machine remembers, keeps what is typed, and forgets on request. */
export function startUnitMemory(desk: HTMLElement, form: HTMLFormElement, changed: () => void): void {
  const inputs = [...form.querySelectorAll<HTMLInputElement>('[data-unit]')];
  const forget = desk.querySelector<HTMLButtonElement>('[data-forget]');
  const isKnown = () => inputs.some(({ value }) => value !== '');
  const showState = () => {
    if (forget) forget.hidden = !isKnown();
  };
  const remember = () => rememberUnit(Object.fromEntries(inputs.map(({ name, value }) => [name, value])));
  form.addEventListener('input', ({ target }) => {
    if (!(target instanceof HTMLInputElement) || !inputs.includes(target)) return;
    remember();
    showState();
  });
  forget?.addEventListener('click', () => {
    forgetUnit();
    for (const input of inputs) input.value = '';
    inputs[0]?.focus();
    showState();
    changed();
    const status = desk.querySelector('[data-status]');
    if (status) status.textContent = paperWords.forgotten;
  });
  // What was typed before this code was here stays, and is remembered too.
  const known = isKnown() ? undefined : readRememberedUnit();
  if (known) for (const input of inputs) input.value = known[input.name] ?? '';
  else remember();
  showState();
}
