import type { Plates } from './pixel-inks.ts';

/**
 * Sets the ink of crop and fold marks: on every plate that the job has. `All` is the press's word for that,
 * four inks in full would be taken for a black of 400 %; and of a job of black alone they would make four plates.
 */
export const setMarkInk = { all: '/All CS 1 SCN', black: '0 0 0 1 K' } as const satisfies Record<
  Plates,
  string
>;

/** The colour spaces that marks ask of a page's resources, each with its name. */
export const markSpaces = {
  all: '/All [/Separation /All /DeviceCMYK <</FunctionType 2 /Domain [0 1] /C0 [0 0 0 0] /C1 [1 1 1 1] /N 1>>]',
  black: undefined,
} as const satisfies Record<Plates, string | undefined>;
