import { expect, test } from 'vitest';
import { isPlainAddress, toAddressBeside, toPicturePath } from '#content/checks/picture-path.ts';

const guide = 'content/guides/in-an.mdx';

test.each([
  ['./assets/a.png', 'content/guides/assets/a.png'],
  ['../2025/assets/a.png', 'content/2025/assets/a.png'],
  ['/content/2025/assets/a%20b.png', 'content/2025/assets/a b.png'],
  ['assets/a.png', undefined],
  ['/anh/a.png', undefined],
])('%s in a guide means %s', (url, path) => {
  expect(toPicturePath(url, guide)).toBe(path);
});

test.each([
  ['content/guides/assets/a.png', guide, './assets/a.png'],
  ['content/guides/assets/a.png', 'content/2025/campaign.mdx', '../guides/assets/a.png'],
  ['content/2025/assets/a b.png', 'content/identities/x/guide.mdx', '../../2025/assets/a%20b.png'],
])('%s is seen from %s as %s', (path, article, url) => {
  expect(toAddressBeside(path, article)).toBe(url);
});

test('signs that mean something in an address are in no name', () => {
  const urls = ['./a%20(1).png', './%E1%BA%A3nh.png', './a%232.png', './a#2.png', './50%.png', './a?.png'];
  expect(urls.filter(isPlainAddress)).toEqual(urls.slice(0, 2));
});
