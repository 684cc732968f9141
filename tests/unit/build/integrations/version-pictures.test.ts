import { expect, it } from 'vitest';
import { versionPictures } from '#build/integrations/version-pictures.ts';

const toPage = (picture: string): string => `<meta property="og:image" content="${picture}"><p>og:image</p>`;
const find = (path: string) =>
  path === 'tai-ve/a.png' ? { bytes: 1, sha256: '0123456789abcdef' } : undefined;
const page = { address: '', folder: '/nowhere' };

it('gives a link’s picture an address that changes with its content', async () => {
  const rewrite = versionPictures({ find }, '/thang/');
  const html = await rewrite({ ...page, html: toPage('https://example.org/thang/tai-ve/a.png') });
  expect(html).toBe(toPage('https://example.org/thang/tai-ve/a.png?v=01234567'));
});

it('ends where the picture was not made', async () => {
  const rewrite = versionPictures({ find }, '/');
  await expect(async () => rewrite({ ...page, html: toPage('https://example.org/b.png') })).rejects.toThrow(
    'b.png',
  );
});

it('leaves a page without one as it is', async () => {
  expect(await versionPictures({ find }, '/')({ ...page, html: '<p></p>' })).toBe('<p></p>');
});
