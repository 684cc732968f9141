import { describe, expect, it } from 'vitest';
import { chooseRun } from '#vietnamese/choose-run.ts';

describe('a run of words that somebody presses together', () => {
  it.each([
    ['begins at the first word pressed', undefined, 3, { start: 3, end: 3 }],
    ['reaches to a later word', { start: 3, end: 3 }, 5, { start: 3, end: 5 }],
    ['reaches to an earlier word', { start: 3, end: 5 }, 1, { start: 1, end: 5 }],
    ['loses its first word', { start: 1, end: 5 }, 1, { start: 2, end: 5 }],
    ['loses its last word', { start: 1, end: 5 }, 5, { start: 1, end: 4 }],
    ['begins anew at a word within', { start: 1, end: 5 }, 3, { start: 3, end: 3 }],
    ['is none after its only word', { start: 3, end: 3 }, 3, undefined],
  ])('%s', (_what, run, at, expected) => {
    expect(chooseRun(run, at)).toEqual(expected);
  });
});
