import { describe, expect, it } from 'vitest';
import { findEmphasis } from '#vietnamese/find-emphasis.ts';
import { proposeEmphasis } from '#vietnamese/propose-emphasis.ts';
import { slogans, themes } from '../../fixtures/sentences.ts';

describe('proposeEmphasis', () => {
  it.each([
    ['Hãy lên tiếng khi bị bạo lực. Mọi người sẽ giúp bạn!', 'lên tiếng'],
    ['Hãy hành động, đó có thể là người thân của bạn', 'hành động'],
    ['Chấm dứt bạo lực, vun đắp yêu thương', 'vun đắp yêu thương'],
    ['Bình đẳng giới là chìa khoá để chấm dứt bạo lực', 'chìa khoá'],
    ['Im lặng không phải là cách để bảo vệ bản thân', 'Im lặng không phải'],
    ['Pháp luật nghiêm trị mọi hành vi bạo lực', 'nghiêm trị'],
    ['Chấm dứt bạo lực đối với phụ nữ và trẻ em', 'Chấm dứt bạo lực'],
    ['Không ai bị bỏ lại trong “kỷ nguyên mới” này', 'kỷ nguyên mới'],
    ['Sống khỏe mỗi ngày, nhà vui trọn năm', 'nhà vui trọn năm'],
  ])('stresses in “%s” “%s”', (sentence, emphasis) => {
    expect(proposeEmphasis(sentence)).toBe(emphasis);
  });

  it.each(['Chấm dứt bạo lực', 'Treo băng rôn ở cổng trường'])('stresses nothing in “%s”', (sentence) => {
    expect(proposeEmphasis(sentence)).toBeUndefined();
  });

  it('finds something to stress in every official sentence, and it stands there', () => {
    for (const { text } of [...themes, ...slogans]) {
      const emphasis = proposeEmphasis(text);
      expect(emphasis, text).toBeDefined();
      expect(findEmphasis(text, emphasis ?? ''), text).toBeDefined();
    }
  });
});

describe('findEmphasis', () => {
  const sentence = 'Hãy lên tiếng khi bị bạo lực. Mọi người sẽ giúp bạn!';

  it('gives the first and the last word, whatever punctuation follows', () => {
    expect(findEmphasis(sentence, 'lên tiếng')).toEqual({ start: 1, end: 2 });
    expect(findEmphasis(sentence, 'bạo lực')).toEqual({ start: 5, end: 6 });
    expect(findEmphasis(sentence, 'lên tiếng'.normalize('NFD'))).toEqual({ start: 1, end: 2 });
  });

  it.each(['Lên tiếng', 'lên tiến', 'tiếng bị', 'lực Mọi', '', '!', sentence])(
    'does not find “%s”',
    (run) => {
      expect(findEmphasis(sentence, run)).toBeUndefined();
    },
  );
});
