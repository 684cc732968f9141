/**
 * Names of the fields that say something else than the page was written with: somebody has filled them in before
 * the code that reads them was here, and no address takes that back.
 */
export function findFilledEarly(form: HTMLFormElement): ReadonlySet<string> {
  const names = new Set<string>();
  for (const control of form.elements) {
    const name = control.getAttribute('name');
    // What has no name says nothing by itself: a slider that was written without a value has one all the same.
    if (name && isFilled(control)) names.add(name);
  }
  return names;
}

/** Whether somebody is in a form already, or has filled it in, when the first code of its page comes. */
export function isBegun(part: HTMLElement): boolean {
  const forms = [...part.querySelectorAll('form')];
  return part.contains(document.activeElement) || forms.some((form) => findFilledEarly(form).size > 0);
}

function isFilled(control: Element): boolean {
  if (control instanceof HTMLSelectElement) {
    const written = [...control.options].findLast(({ defaultSelected }) => defaultSelected);
    return control.selectedOptions[0] !== (written ?? control.options[0]);
  }
  if (control instanceof HTMLTextAreaElement) return control.value !== control.defaultValue;
  if (!(control instanceof HTMLInputElement)) return false;
  const isChoice = control.type === 'radio' || control.type === 'checkbox';
  return isChoice ? control.checked && !control.defaultChecked : control.value !== control.defaultValue;
}
