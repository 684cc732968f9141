/** What somebody points at who is about to use it. */
const controls = 'input, select, textarea, button, label, summary';

/** Milliseconds that a pointer rests on a control before it counts: less is passing by. */
const rest = 100;

/**
 * Calls back once, when a mouse rests on a control: a click follows a fifth of a second later or more. A finger tells nothing
 * before it touches, and who saves data is not guessed at.
 */
export function whenAimed(root: HTMLElement, begin: () => void): void {
  const { connection } = navigator as Navigator & { connection?: { saveData?: boolean } };
  if (connection?.saveData) return;
  let wait: number | undefined;
  const follow = ({ target, pointerType }: PointerEvent): void => {
    window.clearTimeout(wait);
    if (pointerType !== 'mouse' || !(target instanceof Element) || !target.closest(controls)) return;
    wait = window.setTimeout(() => {
      root.removeEventListener('pointerover', follow);
      begin();
    }, rest);
  };
  root.addEventListener('pointerover', follow);
  root.addEventListener('pointerleave', () => window.clearTimeout(wait));
}
