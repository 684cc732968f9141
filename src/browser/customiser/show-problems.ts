import { studioWords } from '#i18n/vi/studio.ts';
import type { DrawingProblem } from './drawing-protocol.ts';
import { type Field, type FieldProblem, findFields, markFields, toFieldName } from './mark-fields.ts';
import type { Preview } from './show-preview.ts';
import type { Advice } from './to-problem-item.ts';
import { toProblemWords } from './to-problem-words.ts';

/** Takes what the visitor should know, and what kept the drawing from being made. */
export type ShowProblems = (advice: readonly Advice[], problem?: DrawingProblem) => void;

/** Says what is wrong at the field that it concerns, and beside the preview where that is. */
export function createProblems(form: HTMLFormElement, preview: Preview): ShowProblems {
  return (advice, problem) => {
    const atFields = advice.flatMap(({ at = [], words }) => {
      const fields = at.flatMap((name) => form.querySelector<Field>(`[name="${name}"]:enabled`) ?? []);
      return fields.length > 0 ? [{ fields, words }] : [];
    });
    const others = advice.filter(({ words }) => !atFields.some((each) => each.words === words));
    if (problem) {
      const found = { fields: findFields(form, problem), words: toProblemWords(problem) };
      if (found.fields.length > 0) atFields.push(found);
      else others.push({ words: found.words });
    }
    markFields(form, atFields);
    preview.advise([...atFields.map(toPointer), ...others]);
  };
}

/** Where the field is out of sight, its name leads there. */
function toPointer({ fields }: FieldProblem): Advice {
  const [field] = fields;
  const name = field ? toFieldName(field) : '';
  return {
    words: studioWords.atField(name),
    action: { label: studioWords.toField, run: () => field?.focus() },
  };
}
