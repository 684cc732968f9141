import { expect, test } from 'vitest';
import { findSlip } from '#content/annex/find-slips.ts';
import { toLikeness } from '#content/annex/likeness.ts';
import { recallSlogan } from '#content/annex/recall-slogan.ts';

const used = [
  { text: 'Bình đẳng giới là chìa khóa để chấm dứt bạo lực', year: 2023 },
  { text: 'Bình đẳng giới là chìa khoá để chấm dứt bạo lực', year: 2021 },
  { text: 'Hưởng ứng Tháng hành động vì bình đẳng giới năm 2023', year: 2023 },
];

test('the same sentence is known from every year, however it is spelled', () => {
  expect(recallSlogan('Bình đẳng giới là chìa khóa để chấm dứt bạo lực!', used)).toEqual({
    years: [2021, 2023],
  });
});

test('a sentence that is nearly another is shown beside it', () => {
  expect(recallSlogan('Hưởng ứng Tháng hành động vì bình đẳng giới năm 2027', used)).toEqual({
    years: [],
    near: used[2],
  });
});

test('a new sentence reminds of nothing', () => {
  expect(recallSlogan('Nam, nữ bình quyền, xã hội phát triển', used)).toEqual({ years: [] });
});

test.each([
  ['', '', 1],
  ['a', '', 0],
  ['a b c d', 'a b c d', 1],
  ['a b c d', 'a x c d', 0.75],
  ['a b c d', 'a b c', 0.75],
  ['a b', 'c d', 0],
])('“%s” and “%s” are alike by %d', (a, b, likeness) => {
  expect(toLikeness(a, b)).toBeCloseTo(likeness);
  expect(toLikeness(b, a)).toBeCloseTo(likeness);
});

test('slips of the source are mended with a note each', () => {
  expect(findSlip('taị nhà, đối với với phụ nữ')).toEqual({
    text: 'tại nhà, đối với phụ nữ',
    note: 'Nguồn viết “taị”. Nguồn viết thừa một chữ “với”.',
  });
  expect(findSlip('Bình đẳng giới')).toBeUndefined();
});
