import { pictureFields } from '#domain/artwork/design.ts';
import { chooseRun } from '#vietnamese/choose-run.ts';
import { findEmphasis } from '#vietnamese/find-emphasis.ts';

export interface Emphasis {
  /** Offers the words of a sentence; what was chosen in another is forgotten. */
  offer: (sentence: string) => void;
}

/** The words of the sentence as buttons: the pressed ones are the run that is stressed. */
export function startEmphasis(form: HTMLFormElement): Emphasis {
  const list = form.querySelector('[data-emphasis]');
  const field = form.querySelector<HTMLInputElement>(`[name="${pictureFields.emphasis}"]`);
  let offered = '';
  const toWords = () => offered.split(/\s+/u).filter((word) => word !== '');
  const mark = () => {
    const run = findEmphasis(offered, field?.value ?? '');
    for (const [at, button] of [...(list?.querySelectorAll('button') ?? [])].entries()) {
      // A pattern's emphasis stays.
      button.disabled = field?.readOnly ?? false;
      button.setAttribute('aria-pressed', String(run !== undefined && at >= run.start && at <= run.end));
    }
  };
  const press = (at: number) => {
    if (!field) return;
    const words = toWords();
    const run = chooseRun(findEmphasis(offered, field.value), at);
    // A stress on the whole sentence stresses nothing.
    const isAll = run && run.end - run.start + 1 === words.length;
    field.value = run && !isAll ? words.slice(run.start, run.end + 1).join(' ') : '';
    mark();
    field.dispatchEvent(new Event('input', { bubbles: true }));
  };
  return {
    offer(sentence) {
      if (sentence !== offered) {
        offered = sentence;
        list?.replaceChildren(...toWords().map((word, at) => toButton(word, () => press(at))));
      }
      mark();
    },
  };
}

function toButton(word: string, press: () => void): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = word;
  button.addEventListener('click', press);
  return button;
}
