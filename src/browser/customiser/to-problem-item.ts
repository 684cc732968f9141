/** What the visitor can mend, in plain words, and what mends it at a press. */
export interface Advice {
  words: string;
  /** Names of the fields that it is about. */
  at?: readonly string[];
  action?: { label: string; run: () => void };
}

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
