import { describe, expect, it } from 'vitest';
import { splitSections, toPlainText } from '#collections/plain-text.ts';

describe('toPlainText', () => {
  it('keeps the words and drops the marks', () => {
    const markdown = '- Xen một [khẩu hiệu](/khau-hieu/) **ngắn**.\n1. Đọc lại.\n\n> Kính thưa\n> bà con.';
    expect(toPlainText(markdown)).toBe('Xen một khẩu hiệu ngắn. Đọc lại. Kính thưa bà con.');
  });

  it('drops imports, components and the lines of tables', () => {
    const markdown = "import A from 'a';\n\n<A />\n\n| Khổ | Chỗ |\n|---|---|\n| A4 | bảng tin |";
    expect(toPlainText(markdown)).toBe('Khổ Chỗ A4 bảng tin');
  });
});

describe('splitSections', () => {
  it('gives the parts below headings of the second level', () => {
    expect(splitSections('Mở đầu.\n\n## Một\n\nChữ.\n\n### Nhỏ\n\nNữa.\n\n## Hai\n\nCuối.')).toEqual([
      { title: 'Một', text: 'Chữ. Nhỏ Nữa.' },
      { title: 'Hai', text: 'Cuối.' },
    ]);
  });
});
