/**
 * Each paper has a number of its own: the field shows that of the chosen one, until the page is left.
 * @returns what shows it, once another paper was chosen
 */
export function startPaperNumbers(form: HTMLFormElement): () => void {
  const select = form.elements.namedItem('giay');
  const field = form.elements.namedItem('number');
  if (!(select instanceof HTMLSelectElement) || !(field instanceof HTMLInputElement))
    throw new Error('The desk of the papers has no choice of papers, or no number');
  const numbers = new Map<string, string>();
  let shown = select.value;
  form.querySelector('[data-forget]')?.addEventListener('click', () => numbers.clear());
  return () => {
    if (select.value === shown) return;
    numbers.set(shown, field.value);
    shown = select.value;
    field.value = numbers.get(shown) ?? '';
  };
}
