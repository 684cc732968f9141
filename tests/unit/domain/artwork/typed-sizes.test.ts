import { expect, it } from 'vitest';
import { toFormat } from '#domain/artwork/format.ts';
import { toTypedSizes } from '#domain/artwork/typed-sizes.ts';

it.each([
  ['bang-ron-3x1m', ['3x1', '3 x 1', '3x1m', '3mx1m', '3m x 1m', '300x100', '1x3']],
  ['bang-ron-5x1.5m', ['5x1,5', '5x1,5m', '5mx1m5', '5x1m5', '500 x 150']],
  ['standee-0.8x1.8m', ['0,8x1,8', '80x180', '80 x 180', '1,8x0,8']],
  ['story', ['1080x1920', '1080 x 1920', '9:16']],
  ['man-hinh', ['1920x1080', '16:9']],
] as const)('types the size of %s as people do', (id, sizes) => {
  expect(toTypedSizes(toFormat(id))).toEqual(expect.arrayContaining([...sizes]));
});

it('leaves a sheet its name, and a shape without one nameless', () => {
  expect(toTypedSizes(toFormat('a4'))).toEqual([]);
  expect(toTypedSizes(toFormat('lien-ket'))).toEqual(['1200x630', '1200 x 630']);
});
