import { expect, it } from 'vitest';
import { shortScopes } from '#build/integrations/short-scopes.ts';

const shorten = (html: string) => shortScopes({ html, address: '', folder: '' });

it('names the scopes of a page anew, alike in its styles and on its elements', () => {
  expect(
    shorten(
      '<style>a[data-astro-cid-tbenxcyl]{}b[data-astro-cid-xa52sxzc]{}</style><b data-astro-cid-xa52sxzc data-astro-cid-tbenxcyl>',
    ),
  ).toBe('<style>a[data-s0]{}b[data-s1]{}</style><b data-s1 data-s0>');
});

it('drops the value that no style asks for', () => {
  expect(shorten('<copy-button data-text="true" data-astro-cid-g7goybwb="true">')).toBe(
    '<copy-button data-text="true" data-s0>',
  );
});

it('leaves what is no scope as it is', () => {
  const page = '<p data-sort="s" data-astro-source="x">data-astro-cid</p>';
  expect(shorten(page)).toBe(page);
});
