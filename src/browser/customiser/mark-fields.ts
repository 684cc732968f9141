import { toNormalText } from '#vietnamese/normalize-text.ts';
import type { DrawingProblem } from './drawing-protocol.ts';

type Field = HTMLInputElement | HTMLTextAreaElement;

/** Marks the fields that a problem comes from, and says by which list it is explained; unmarks all where there is none. */
export function markFields(form: HTMLFormElement, explained: Element, problem?: DrawingProblem): void {
  for (const field of form.querySelectorAll<Field>('input.field, textarea.field')) {
    const isMeant = problem !== undefined && !field.disabled && isFrom(toNormalText(field.value), problem);
    if (isMeant) {
      field.setAttribute('aria-invalid', 'true');
      field.setAttribute('aria-describedby', explained.id);
    } else if (field.getAttribute('aria-invalid')) {
      field.removeAttribute('aria-invalid');
      field.removeAttribute('aria-describedby');
    }
  }
}

function isFrom(words: string, problem: DrawingProblem): boolean {
  if (words === '') return false;
  if (problem.kind === 'missing-letters') return problem.characters.some((letter) => words.includes(letter));
  return problem.text.includes(words) || words.includes(problem.text);
}
