import { expect, test } from 'vitest';
import { checkListStatus } from '#content/checks/list-status.ts';
import { buildContent } from './build-content.ts';

const findFacts = (list: string) =>
  checkListStatus(buildContent({ '2023/slogans.yaml': list }), {}).map(({ fact }) => fact);

test.each([
  'status: complete\nsource: a\nslogans: [{ text: Một }]',
  'status: incomplete\nsource: a\nslogans: [{ text: Một }]',
  'status: not-found\nnote: Đã tìm ở đâu\nslogans: []',
])('%j is consistent', (list) => {
  expect(findFacts(list)).toEqual([]);
});

test('a list that is inferred says why', () => {
  expect(findFacts('status: inferred\nsource: a\nslogans: [{ text: Một }]')).toEqual([
    'Danh sách ghi inferred (suy đoán) nhưng không có trường note.',
  ]);
});

test('a complete list without slogans and without a source is told both', () => {
  expect(findFacts('status: complete\nslogans: []')).toEqual([
    'Danh sách ghi complete nhưng không có khẩu hiệu nào.',
    'Danh sách ghi complete nhưng không nêu văn bản nguồn.',
  ]);
});

test('a list that was not found has no slogans and says where it was looked for', () => {
  expect(findFacts('status: not-found\nslogans: [{ text: Một }]')).toEqual([
    'Danh sách ghi not-found (chưa tìm được) nhưng lại có 1 khẩu hiệu.',
    'Danh sách ghi not-found (chưa tìm được) nhưng không có trường note.',
  ]);
});
