import { expect, test } from 'vitest';
import { findMdxSigns } from '#content/folder/find-mdx-signs.ts';

test.each([
  'Một **đoạn** văn, 5 > 3.',
  'Dấu \\{ và \\<.',
  'Viết `{` trong mã.',
  '```\n{ < }\n```',
  '{/* ghi chú */}',
  '<a href="https://example.org">Trang</a>',
])('%j is right', (body) => {
  expect(findMdxSigns(body)).toEqual([]);
});

test.each([
  ['Trẻ em <18 tuổi', '<', 7],
  ['Điền {tên} vào', '{', 5],
  ['<!-- ghi chú -->', '<', 0],
  ['Chữ <b>đậm', '<', 4],
  ['<b>đậm</i>', '<', 0],
  ['Còn {1 +}', '{', 4],
  ['Chữ.\n\nimport hàng từ xa', 'import', 6],
])('%j is told at its sign', (body, sign, index) => {
  expect(findMdxSigns(body)[0]).toEqual({ sign, index });
});

test('every sign is told, not the first alone', () => {
  expect(findMdxSigns('Dưới <18 tuổi, {a}, trên <60 tuổi.\n\nCòn {')).toEqual([
    { sign: '<', index: 5 },
    { sign: '{', index: 15 },
    { sign: '<', index: 25 },
    { sign: '{', index: 40 },
  ]);
});
