import { TextTooLongError } from '../fit-text.ts';

/**
 * The composition of the first step whose words fit; the last step's error is the look's answer.
 * @throws TextTooLongError of the last step
 */
export function firstThatFits<Composition>(
  steps: readonly number[],
  compose: (step: number) => Composition,
): Composition {
  const last = steps.at(-1) ?? 0;
  for (const step of steps.slice(0, -1)) {
    try {
      return compose(step);
    } catch (error) {
      if (!(error instanceof TextTooLongError)) throw error;
    }
  }
  return compose(last);
}
