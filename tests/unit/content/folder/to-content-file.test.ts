import { describe, expect, test } from 'vitest';
import { toContentFile } from '#content/folder/to-content-file.ts';

const read = (text: string) => toContentFile('content/2023/slogans.yaml', 'sloganList', text);
const readMdx = (text: string) => toContentFile('content/2023/campaign.mdx', 'campaign', text);

describe('positions', () => {
  test('a field is at its name, an item at its first letter, an absent field at its parent', () => {
    const { file } = read('status: complete\nslogans:\n  - text: Một\n    dated: true\n');
    expect(file.positionOf(['slogans', 0, 'dated'])).toMatchObject({
      line: 4,
      column: 5,
      field: 'slogans[0].dated',
    });
    expect(file.positionOf(['slogans', 0])).toMatchObject({ line: 3, column: 5 });
    expect(file.positionOf(['slogans', 0, 'source'])).toMatchObject({
      line: 3,
      column: 5,
      field: 'slogans[0].source',
    });
    expect(file.positionOf([])).toEqual({ file: 'content/2023/slogans.yaml', line: 1, column: 1 });
  });

  test('frontmatter counts its lines from the top of the file, with either kind of line ends', () => {
    for (const end of ['\n', '\r\n']) {
      const { file } = readMdx(
        ['---', 'year: 2023', 'theme:', '  text: Một', '---', 'Thân bài', ''].join(end),
      );
      expect(file.positionOf(['theme', 'text'])).toMatchObject({ line: 4, column: 3 });
      expect(file.texts.at(-1)).toMatchObject({ text: 'Thân bài', position: { line: 6, column: 1 } });
    }
  });

  test('a letter of a text is found behind its quote', () => {
    const [text] = read('note: "Một câu"\n').file.texts;
    expect(text?.positionAt(4)).toMatchObject({ line: 1, column: 12, field: 'note' });
  });

  test('a letter of a text that YAML rewrites is told at the start of the text', () => {
    const [text] = read('note: "Một\\tcâu"\n').file.texts;
    expect(text?.positionAt(4)).toMatchObject({ line: 1, column: 7 });
  });
});

describe('broken YAML', () => {
  test.each([
    ['a: "x\n', '1:4', 'Ngoặc kép đã mở ở đây mà chưa đóng.'],
    ['a:\n\t- b\n', '2:1', 'Dòng này lùi vào bằng phím Tab.'],
    ['a: 1\na: 2\n', '2:1', 'Trường này được ghi hai lần ở cùng một chỗ.'],
    ['a: x: y\n', '1:4', 'Giá trị có thêm dấu hai chấm'],
    ['a: [1\nb: 2\n', '1:4', 'Ngoặc vuông [ hoặc ngoặc nhọn { đã mở ở đây mà chưa đóng.'],
    ['a: `x`\n', '1:4', 'Giá trị bắt đầu bằng ký tự `'],
    ['a: *x*\n', '1:4', 'Giá trị bắt đầu bằng dấu * hoặc &'],
    ['a: & nữ\n', '1:4', 'Giá trị bắt đầu bằng dấu * hoặc &'],
    ['a: &Nam nữ\n', '1:9', 'Giá trị bắt đầu bằng dấu * hoặc &'],
    ['a: !Hãy lên tiếng\n', '1:4', 'Giá trị bắt đầu bằng dấu !'],
    ['a: "Nam" nữ\n', '1:10', 'Sau giá trị còn chữ thừa'],
    ['a:1\nb: 2\n', '1:1', 'Dòng này không có dạng “tên trường: giá trị”.'],
    ['a: 1\nb\n', '2:1', 'Dòng này thiếu dấu hai chấm sau tên trường'],
    ['s:\n  - a: 1\n   b: 2\n', '3:1', 'Dòng này đứng trong danh sách mà không có gạch đầu dòng.'],
    ['s:\n  - a: 1\n  b: 2\n', '3:1', 'Dòng này lùi vào không khớp'],
    ['a: "\\q"\n', '1:5', 'dấu gạch chéo ngược'],
    ['a: 1\n---\nb: 2\n', '2:1', 'Giữa tệp có dòng ---'],
    [']\n', '1:1', 'Có ký hiệu nằm sai chỗ'],
  ])('%j is told in Vietnamese at %s', (text, position, fact) => {
    const { file, issues } = read(text);
    expect(file.readable).toBe(false);
    expect(`${issues[0]?.position.line}:${issues[0]?.position.column}`).toBe(position);
    expect(issues[0]).toMatchObject({ code: 'broken-yaml', severity: 'error' });
    expect(issues[0]?.fact).toContain(fact);
  });

  test('a text that a # cuts off is a warning at the #', () => {
    const { file, issues } = read('# Ghi chú\na: Bình đẳng #giới\nb: "Bình đẳng #giới"\n');
    expect(file.value).toEqual({ a: 'Bình đẳng', b: 'Bình đẳng #giới' });
    expect(issues).toMatchObject([
      { code: 'cut-text', severity: 'warning', position: { line: 2, column: 14 } },
    ]);
  });

  test('a frontmatter that is not closed is told as that', () => {
    expect(readMdx('---\nyear: 2023\n').issues).toMatchObject([
      { code: 'broken-frontmatter', position: { line: 1 } },
    ]);
    expect(readMdx('year: 2023\n').issues).toMatchObject([{ code: 'broken-frontmatter' }]);
  });
});
