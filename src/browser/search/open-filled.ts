/** Unfolds the fields of a form of filters when one of them is set, as by an address, so that it is seen. */
export function openFilled(form: HTMLFormElement): void {
  const fold = form.querySelector('details');
  if (fold && [...form.querySelectorAll('select')].some(({ value }) => value !== '')) fold.open = true;
}
