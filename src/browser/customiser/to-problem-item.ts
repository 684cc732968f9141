import type { OwnSizeProblem } from '#domain/artwork/own-size.ts';
import { studioWords } from '#i18n/vi/studio.ts';

/** What the visitor can mend, in plain words, and what mends it at a press. */
export interface Advice {
  words: string;
  action?: { label: string; run: () => void };
}

const sizeAdvice: Record<OwnSizeProblem, string> = studioWords.size;
export const toSizeAdvice = (problem: OwnSizeProblem): Advice => ({ words: sizeAdvice[problem] });

export function toProblemItem({ words, action }: Advice): HTMLLIElement {
  const item = document.createElement('li');
  item.append(words);
  if (action) {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'button button-plain';
    button.textContent = action.label;
    button.addEventListener('click', action.run);
    item.append(' ', button);
  }
  return item;
}
