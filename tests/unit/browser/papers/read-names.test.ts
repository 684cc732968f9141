import { describe, expect, it } from 'vitest';
import { readNames } from '#browser/papers/read-names.ts';
import { cutText } from '#browser/papers/to-one-line.ts';

const namesOf = (text: string) => readNames(text).names;

describe('a pasted list of names', () => {
  it('loses numbers in front and doubles', () => {
    expect(namesOf('1. Khối 1\r\n- Khối 2\n\n Khối 2 \n12 Nguyễn Huệ')).toEqual([
      'Khối 1',
      'Khối 2',
      '12 Nguyễn Huệ',
    ]);
  });

  it('loses what is not seen, turns a line around, or is no character', () => {
    expect(namesOf('\u202EÔng A\u202C\u2028Bà\u00A0\u200BB\uFFFE\u0001C\n1. \uD83CĐô\u0323')).toEqual([
      'Ông A',
      'Bà B C',
      'Độ',
    ]);
  });
});

describe('a list that is not a name a line', () => {
  it.each([
    ['Xã A; Xã B, huyện C; Phường D.', ['Xã A', 'Xã B, huyện C', 'Phường D']],
    ['1. Ông A;\n2. Bà B;\n3. Ông C.', ['Ông A', 'Bà B', 'Ông C']],
    ['Xã A; Phường B\nPhường C; Xã D', ['Xã A', 'Phường B', 'Phường C', 'Xã D']],
  ])('is parted at its semicolons: %j', (text, names) => {
    expect(readNames(text)).toEqual({ names });
  });

  it.each([
    ['Họ tên;Chức vụ\nÔng A;Trưởng khối', 'Dòng 1 có dấu chấm phẩy'],
    ['Bà B\nÔng A; Trưởng khối 1', 'Dòng 2 có dấu chấm phẩy'],
    ['["Ông A", "Bà B"]', 'JSON'],
    ['<khach><ten>Ông A</ten></khach>', 'XML'],
    ['BEGIN:VCARD\nFN:Ông A\nEND:VCARD', 'danh bạ'],
    ["INSERT INTO khach (ten) VALUES ('Ông A');", 'SQL'],
    ['Ông A\nTr&agrave; &amp; B', 'mã của trang web'],
  ])('gives no name, and the reason in words: %j', (text, why) => {
    const { names, fault } = readNames(text);
    expect(names).toEqual([]);
    expect(fault).toContain(why);
  });
});

describe('a text that a field holds too little for', () => {
  it('is cut between its characters', () => {
    expect(cutText('Trường 🌸', 8)).toBe('Trường');
    expect(cutText('Trường 🌸', 9)).toBe('Trường 🌸');
  });
});
