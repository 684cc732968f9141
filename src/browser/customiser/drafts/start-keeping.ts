import type { Studio } from '../studio.ts';
import { startDrafts } from './start-drafts.ts';
import { startWorkingFiles } from './start-working-files.ts';

/** Brings drafts and working files to life. */
export function startKeeping(part: HTMLElement, studio: Studio): void {
  const status = part.querySelector<HTMLOutputElement>('[data-keeping-status]');
  const say = (sentence: string) => {
    if (status) status.value = sentence;
  };
  startDrafts(part, studio.designing, say);
  startWorkingFiles(part, studio, say);
  // Off until now: a press would have had no answer.
  for (const control of part.querySelectorAll<HTMLButtonElement | HTMLInputElement>(':disabled')) {
    control.disabled = false;
  }
}
