import { expect, test } from 'vitest';
import { checkSearchSynonym } from '#content/checks/search-synonym.ts';
import { buildContent } from './build-content.ts';

const findFacts = (row: string) =>
  checkSearchSynonym(
    buildContent({
      'search-synonyms.yaml': `synonyms:\n  - ${row}\n`,
      'hotlines.yaml':
        'hotlines:\n  - { number: "111", name: Tổng đài, forWhom: Trẻ em, source: { title: Nguồn }, verified: 2025-01 }\n',
      '2023/slogans.yaml': 'status: complete\nsource: a\nslogans: [{ text: Chấm dứt bạo lực }]',
    }),
    {},
  ).map(({ fact }) => fact);

test.each([
  '{ typed: [3x1], means: Băng rôn 3 × 1 m }',
  '{ typed: [ngừng đánh], means: chấm dứt bạo lực }',
  '{ typed: [bị đánh], hotlines: ["111"] }',
])('%s leads somewhere', (row) => {
  expect(findFacts(row)).toEqual([]);
});

test.each([
  ['{ typed: [3x1] }', 'Nhóm từ này không dẫn đến đâu.'],
  ['{ typed: [3x1], means: Băng rôn 3x1 }', 'Trên trang không có lời nào là “Băng rôn 3x1”'],
  ['{ typed: [bị đánh], hotlines: ["112"] }', 'Số 112 không có trong content/hotlines.yaml.'],
])('%s is told', (row, fact) => {
  expect(findFacts(row)).toEqual([expect.stringContaining(fact)]);
});
