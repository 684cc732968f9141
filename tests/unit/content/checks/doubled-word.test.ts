import { expect, test } from 'vitest';
import { checkDoubledWord } from '#content/checks/doubled-word.ts';
import { buildContent, toSloganFile } from './build-content.ts';

const findIssues = (item: string) =>
  checkDoubledWord(buildContent({ '2023/slogans.yaml': toSloganFile(item) }), {});

test('a word that Vietnamese doubles on purpose is right', () => {
  expect(findIssues('text: Luôn luôn lắng nghe')).toEqual([]);
});

test('a doubled word is a warning at the first of the two', () => {
  expect(findIssues('text: Bạo lực đối với với phụ nữ')).toMatchObject([
    { position: { line: 4, column: 23 }, fact: 'Có thể lặp chữ: “với với”.' },
  ]);
});

test('a slip that is quoted from its source is left alone', () => {
  expect(findIssues('{ text: Với phụ nữ, correction: { found: Với với phụ nữ, note: Thừa chữ } }')).toEqual(
    [],
  );
});
