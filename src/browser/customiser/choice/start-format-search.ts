import { studioWords } from '#i18n/vi/studio.ts';
import { matchesWords } from './matches-words.ts';

/** Shows the formats that hold what is typed above them. */
export function startFormatSearch(form: HTMLFormElement): void {
  const search = form.querySelector<HTMLInputElement>('[data-format-search]');
  const none = form.querySelector<HTMLOutputElement>('[data-format-none]');
  const show = () => {
    const typed = search?.value ?? '';
    for (const format of form.querySelectorAll<HTMLElement>('[data-format]')) {
      format.hidden = !matchesWords(format.dataset.format ?? '', typed);
    }
    const groups = [...form.querySelectorAll<HTMLElement>('[data-format-group]')];
    for (const group of groups) group.hidden = !group.querySelector('[data-format]:not([hidden])');
    if (none) none.value = groups.every(({ hidden }) => hidden) ? studioWords.noFormat : '';
  };
  search?.addEventListener('input', (event) => {
    // It changes nothing of the design.
    event.stopPropagation();
    show();
  });
  show();
}
