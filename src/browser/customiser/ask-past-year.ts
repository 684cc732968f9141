import { isPastYear } from '#domain/campaign/lead-campaign.ts';
import { toVietnameseDay } from '#domain/campaign/month-state.ts';
import { studioWords } from '#i18n/vi/studio.ts';

/** @returns whether files that name the year are to be taken: at once, or after the visitor has said so. */
export type AskYear = (year: number) => Promise<boolean>;

/** Asks before the first file of a month that is over, once for each year. */
export function createYearAsker(studio: HTMLElement): AskYear {
  const dialog = studio.querySelector<HTMLDialogElement>('[data-past-year]');
  const question = dialog?.querySelector('p');
  const answered = new Set<number>();
  return async (year) => {
    if (!dialog || answered.has(year) || !isPastYear(year, toVietnameseDay(new Date()))) return true;
    // A second press while the question stands.
    if (dialog.open) return false;
    if (question) question.textContent = studioWords.pastYear(year);
    dialog.returnValue = '';
    dialog.showModal();
    await new Promise((resolve) => dialog.addEventListener('close', resolve, { once: true }));
    if (dialog.returnValue === 'take') answered.add(year);
    if (dialog.returnValue === 'change') studio.querySelector<HTMLSelectElement>('[name="nam"]')?.focus();
    return dialog.returnValue === 'take';
  };
}
