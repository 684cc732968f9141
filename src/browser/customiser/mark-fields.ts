import { toNormalText } from '#vietnamese/normalize-text.ts';
import type { DrawingProblem } from './drawing-protocol.ts';

export type Field = HTMLInputElement | HTMLTextAreaElement;

/** What is wrong with fields, and how to mend it. */
export interface FieldProblem {
  fields: readonly Field[];
  words: string;
}

/** Says below each field what is wrong with it; what was said of others is taken away. */
export function markFields(form: HTMLFormElement, problems: readonly FieldProblem[]): void {
  const said = [...form.querySelectorAll('[data-field-problem]')];
  const isSame =
    said.length === problems.length && said.every((each, at) => isSaidOf(each, problems[at] as FieldProblem));
  // A screen reader would hear it again at every key.
  if (isSame) return;
  for (const each of said) each.remove();
  for (const field of form.querySelectorAll<Field>('[aria-invalid]')) {
    field.removeAttribute('aria-invalid');
    field.removeAttribute('aria-describedby');
  }
  for (const [at, problem] of problems.entries()) {
    const reason = document.createElement('p');
    reason.id = `can-sua-${at + 1}`;
    reason.dataset.fieldProblem = problem.fields.map(({ name }) => name).join(' ');
    reason.textContent = problem.words;
    for (const field of problem.fields) {
      field.setAttribute('aria-invalid', 'true');
      field.setAttribute('aria-describedby', reason.id);
    }
    problem.fields.at(-1)?.closest('label')?.after(reason);
  }
}

/** The fields that a problem's words come from. */
export const findFields = (form: HTMLFormElement, problem: DrawingProblem): Field[] =>
  [...form.querySelectorAll<Field>('input.field[name], textarea.field[name]')].filter(
    (field) => !field.disabled && isFrom(toNormalText(field.value), problem),
  );

/** The words that stand before a field. */
export const toFieldName = ({ labels }: Field): string => labels?.[0]?.firstChild?.textContent?.trim() ?? '';

function isFrom(words: string, problem: DrawingProblem): boolean {
  if (words === '' || problem.kind === 'no-photo') return false;
  if (problem.kind === 'missing-letters') return problem.characters.some((letter) => words.includes(letter));
  return problem.text.includes(words) || words.includes(problem.text);
}

const isSaidOf = (said: Element, { fields, words }: FieldProblem): boolean =>
  said.textContent === words && fields.every((field) => field.getAttribute('aria-describedby') === said.id);
