import { describe, expect, test } from 'vitest';
import { readAnnex } from '#content/annex/read-annex.ts';

describe('the letters', () => {
  test('of old encodings become Unicode', () => {
    expect(
      toTexts('1. B×nh ®¼ng giíi lµ th\u00ADíc ®o cña sù v¨n minh.\n2. H·y lªn tiÕng khi bÞ b¹o lùc!'),
    ).toEqual(['Bình đẳng giới là thước đo của sự văn minh', 'Hãy lên tiếng khi bị bạo lực!']);
    expect(
      toTexts('1. Bình ñaúng giôùi laø thöôùc ño cuûa söï vaên minh\n2. Haõy leân tieáng khi bò baïo löïc!'),
    ).toEqual(['Bình đẳng giới là thước đo của sự văn minh', 'Hãy lên tiếng khi bị bạo lực!']);
  });

  test.each([
    ['ViÖc nhà chia đôi', 'Việc nhà chia đôi'],
    ['Việc nhaø chia đôi', 'Việc nhà chia đôi'],
    ['Học thêm một nghÒ', 'Học thêm một nghề'],
    ['Bữa cơm sum vầy, cho n¾m ®Êm', 'Bữa cơm sum vầy, cho nắm đấm'],
  ])('of an old encoding inside a good sentence are converted, with a doubt: %s', (mixed, whole) => {
    const { messages, doubts } = readAnnex(`Khẩu hiệu\n1. ${mixed}\n2. Đừng im lặng, hãy lên tiếng`);
    expect(messages[0]?.text).toBe(whole);
    expect(doubts).toEqual([expect.stringMatching(/^Dòng 2 gõ lẫn phông cũ với Unicode/)]);
  });

  test.each(['Noël và Zoë cùng học', 'Thành phố Zürich, Malmö', 'Quán Café Über'])(
    'of other languages stay: %s',
    (text) => {
      const annex = readAnnex(`Khẩu hiệu\n1. ${text}\n2. Đừng im lặng, hãy lên tiếng`);
      expect(annex.messages[0]?.text).toBe(text);
      expect(annex.repairs).toEqual({});
    },
  );

  test('are composed, with Đ for the Icelandic one and one ordinary space', () => {
    expect(toTexts('1. Ðừng  im\u00A0lặng\n2. Bình đẳng giới'.normalize('NFD'))).toEqual([
      'Đừng im lặng',
      'Bình đẳng giới',
    ]);
  });

  test.each([
    ['giai đoạn 2021-\n2025 không bạo lực', 'giai đoạn 2021-2025 không bạo lực'],
    ['Lao động-\nThương binh và Xã hội', 'Lao động-Thương binh và Xã hội'],
    ['vì bình đẳ\u00AD\nng giới', 'vì bình đẳng giới'],
    ['vì trẻ em và tha-\nnh niên', 'vì trẻ em và thanh niên'],
  ])('around a hyphen at a line end are joined: %j', (broken, whole) => {
    expect(toTexts(`Khẩu hiệu\n- Hành động ${broken}.\n- Bình đẳng giới.`)[0]).toBe(`Hành động ${whole}`);
  });
});

function toTexts(text: string): string[] {
  return readAnnex(text).messages.map((message) => message.text);
}
