/**
 * Moves between the field and the results: the arrows step, Escape goes back to the field. Enter opens,
 * as on any link.
 */
export function followResultKeys(search: HTMLElement, field: HTMLInputElement): void {
  search.addEventListener('keydown', (event) => {
    const links = [...search.querySelectorAll<HTMLElement>('ol [data-link]')];
    const at = links.indexOf(document.activeElement as HTMLElement);
    const target = toTarget(event, at, links, field);
    if (!target) return;
    event.preventDefault();
    target.focus();
  });
}

function toTarget(
  { key, target }: KeyboardEvent,
  at: number,
  links: readonly HTMLElement[],
  field: HTMLInputElement,
): HTMLElement | undefined {
  const inField = target === field;
  if (key === 'Escape' && !inField) return field;
  if (key === 'ArrowDown' && (inField || at >= 0)) return links[at + 1];
  if (key === 'ArrowUp' && at >= 0) return links[at - 1] ?? field;
  return undefined;
}
