import type { Work } from './work.ts';
import { createHistory } from './work-history.ts';

export interface History {
  /** @param group neighbours of one group are one step */
  record: (work: Work, group?: string) => void;
}

/**
 * Buttons and keys that take a step back and forth. While somebody types into a field Ctrl+Z is the browser's own and
 * undoes letters there; anywhere else on the page it takes back the last choice.
 */
export function startHistory(studio: HTMLElement, show: (work: Work) => void): History {
  const history = createHistory<Work>(isSameWork);
  const undo = studio.querySelector<HTMLButtonElement>('[data-undo]');
  const redo = studio.querySelector<HTMLButtonElement>('[data-redo]');
  const switchButtons = () => {
    // A button that is switched off under the finger loses the focus: it says so instead.
    undo?.setAttribute('aria-disabled', String(!history.canUndo()));
    redo?.setAttribute('aria-disabled', String(!history.canRedo()));
  };
  const step = (work: Work | undefined) => {
    if (work) show(work);
    switchButtons();
  };
  undo?.addEventListener('click', () => step(history.undo()));
  redo?.addEventListener('click', () => step(history.redo()));
  studio.ownerDocument.addEventListener('keydown', (event) => {
    const way = toWay(event);
    if (!way || isTyping(event.target)) return;
    event.preventDefault();
    step(way === 'undo' ? history.undo() : history.redo());
  });
  switchButtons();
  return {
    record(work, group) {
      history.record(work, group);
      switchButtons();
    },
  };
}

/** Photos and logos are large, and never changed in place. */
const isSameWork = (a: Work, b: Work): boolean =>
  String(a.fields) === String(b.fields) &&
  a.pattern === b.pattern &&
  a.photo === b.photo &&
  a.logos.length === b.logos.length &&
  a.logos.every((logo, at) => logo === b.logos[at]);

function toWay({ key, ctrlKey, metaKey, shiftKey, altKey }: KeyboardEvent): 'undo' | 'redo' | undefined {
  if (altKey || !(ctrlKey || metaKey)) return undefined;
  if (key.toLowerCase() === 'z') return shiftKey ? 'redo' : 'undo';
  // As Windows has it.
  return key.toLowerCase() === 'y' && ctrlKey ? 'redo' : undefined;
}

const typedInto = ['text', 'search', 'number', 'url'];
const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLTextAreaElement ||
  (target instanceof HTMLInputElement && typedInto.includes(target.type));
