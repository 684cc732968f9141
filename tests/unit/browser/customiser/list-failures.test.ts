import { expect, test } from 'vitest';
import { listFailures } from '#browser/customiser/batch/list-failures.ts';

const toFailures = (lines: readonly number[]) =>
  lines.map((line) => ({ line, unit: `Người ${line}`, path: 'the-ten/nguoi', reason: 'Chữ dài quá.' }));

test('a few are told in words', () => {
  expect(listFailures(toFailures([3]))).toEqual(['Dòng 3, Người 3 (the-ten): Chữ dài quá.']);
});

test('of very many the first are told in words, the others by their lines', () => {
  const lines = [...Array.from({ length: 105 }, (_, at) => at + 2), 200];
  const told = listFailures(toFailures(lines));
  expect(told).toHaveLength(101);
  expect(told.at(-1)).toBe('Và 6 chỗ nữa, ở các dòng 102–106, 200.');
});
