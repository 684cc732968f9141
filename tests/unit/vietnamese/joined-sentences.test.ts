import { expect, test } from 'vitest';
import { findCutEnd } from '#vietnamese/cut-sentence.ts';
import { findJoinedSentences } from '#vietnamese/joined-sentences.ts';

test.each([
  ['Bữa cơm nhà mình không có nắm đấm. Việc nhà mình cùng nhau chia đôi', 'Việc nhà mình cùng nhau chia đôi'],
  ['Con gái học thêm; Cả bản thêm nghề', 'Cả bản thêm nghề'],
  ['Mỗi lời một viên gạch 5. Người mạnh biết dừng tay', 'Người mạnh biết dừng tay'],
])('%s is two sentences', (text, second) => {
  expect(findJoinedSentences(text)).toMatchObject({ second, index: text.indexOf(second) });
});

test.each([
  'Hãy lên tiếng khi bị bạo lực. Mọi người sẽ giúp bạn!',
  'Hãy lên tiếng! Đừng im lặng trước bạo lực!',
  'Gọi 1900.54.55.59 khi cần giúp đỡ',
  'Im lặng; không còn là vàng',
])('%s is one', (text) => {
  expect(findJoinedSentences(text)).toBeUndefined();
});

test('an end that is lost is seen, a digital one is whole', () => {
  expect(findCutEnd('Vun đắp yêu thương trong')).toBe('end');
  expect(findCutEnd('lên tiếng khi bị bạo lực')).toBe('start');
  expect(findCutEnd('An toàn cho phụ nữ trong kỷ nguyên số')).toBeUndefined();
});
