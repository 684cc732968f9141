/** On every page `/` goes to the search field, and Escape leaves it. */
document.addEventListener('keydown', (event) => {
  const field = document.querySelector<HTMLInputElement>('input[type="search"]');
  if (!field) return;
  if (event.key === 'Escape' && event.target === field) {
    // The browser would empty the field.
    event.preventDefault();
    field.blur();
    return;
  }
  if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
  event.preventDefault();
  field.focus();
  field.select();
});

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable ||
    target.matches('input:not([type="checkbox"], [type="radio"]), textarea, select'));
