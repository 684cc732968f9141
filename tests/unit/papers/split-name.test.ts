import { describe, expect, it } from 'vitest';
import { splitName } from '#papers/split-name.ts';

describe('the lines of a name above a paper', () => {
  it('is one where the name is short', () => {
    expect(splitName('Trạm Y tế phường Kỳ Lừa')).toEqual(['Trạm Y tế phường Kỳ Lừa']);
    expect(splitName('……………')).toEqual(['……………']);
  });

  it.each([
    ['Hội Liên hiệp Phụ nữ', 'phường Kỳ Lừa'],
    ['Trung tâm Y tế khu vực', 'thành phố Lạng Sơn'],
    ['Trường Tiểu học', 'và Trung học cơ sở', 'Hoàng Văn Thụ'],
    ['Trường Phổ thông dân tộc', 'bán trú Trung học cơ sở', 'xã Mường Lạn'],
  ])('break no word of it: %s', (...lines) => {
    expect(splitName(lines.join(' '))).toEqual(lines);
  });

  it('lose nothing of what cannot be broken', () => {
    expect(splitName('x'.repeat(50))).toEqual(['x'.repeat(50)]);
  });
});
