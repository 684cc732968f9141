import { expect, it } from 'vitest';
import { toProblemWords } from '#browser/customiser/to-problem-words.ts';

it('names the word that is too long for a line, and not how long the whole text is', () => {
  const text = 'Đăng ký tại https://tuvan.example.org/binh-dang-gioi nhé';
  expect(toProblemWords({ kind: 'too-long', text, excess: 90 })).toMatch(
    /“https:\/\/tuvan.*không có chỗ ngắt/,
  );
  expect(toProblemWords({ kind: 'too-long', text: 'Chữ thường dài', excess: 9 })).toContain(
    'thừa khoảng 9 ký tự',
  );
});

it('shows letters as they are seen, and says the codes of what nobody sees', () => {
  const words = toProblemWords({ kind: 'missing-letters', characters: ['ơ\u0306', '❤️', '\uFE0F', '\u20E3'] });
  expect(words).toContain('“ơ\u0306”, “❤️”, ký tự không nhìn thấy được (U+FE0F), dấu rời “◌\u20E3” (U+20E3)');
});
