import { expect, test } from 'vitest';
import { mendLetters } from '#content/editing/mend-letters.ts';
import { toContentFile } from '#content/folder/to-content-file.ts';
import { findFileKind } from '#content/schemas/content-files.ts';

function mend(text: string, path = '2023/slogans.yaml') {
  const kind = findFileKind(path);
  if (!kind) throw new Error(`No file of the content lies at ${path}`);
  return mendLetters({ files: [toContentFile(`content/${path}`, kind, text).file] });
}

test('letters are mended where the site would mend them', () => {
  const text = `slogans:\n  - text: Ðừng\u00A0im ${'lặng'.normalize('NFD')}\u200B!\n`;
  expect(mend(text)).toEqual([
    {
      path: 'content/2023/slogans.yaml',
      text: 'slogans:\n  - text: Đừng im lặng!\n',
      count: expect.any(Number),
    },
  ]);
});

test.each([
  ['good letters', 'slogans:\n  - text: Đừng  im lặng\n'],
  ['a source’s slip', 'slogans:\n  - text: a\n    correction:\n      found: Ðừng im\n      note: b\n'],
  ['an old encoding', 'slogans:\n  - text: B×nh ®¼ng giíi lµ th\u00ADíc ®o cña sù v¨n minh\n'],
  ['a file that cannot be read', 'slogans:\n\t- text: Ðừng\n'],
])('%s is left alone', (_, text) => {
  expect(mend(text)).toEqual([]);
});

test('an article keeps its indentation, its line ends and its two spaces', () => {
  const article = '---\ntitle: a\n---\r\n\r\n- một\r\n  -  Ðiều hai  \r\n';
  expect(mend(article, 'guides/a.mdx')[0]?.text).toBe(article.replace('Ð', 'Đ'));
});
