import { describe, expect, it } from 'vitest';
import { createAddresses } from '#domain/site/addresses.ts';

const toAll = (base: string): string[] =>
  Object.values(createAddresses(base)).map((address) =>
    typeof address === 'string' ? address : (address as (part: string) => string)('x'),
  );

describe('createAddresses', () => {
  it('writes addresses of a site at the root', () => {
    const addresses = createAddresses('/');
    expect(addresses.home).toBe('/');
    expect(addresses.year(2025)).toBe('/nam/2025/');
    expect(addresses.slogan('im-lang')).toBe('/khau-hieu/im-lang/');
    expect(addresses.document('2023-ke-hoach')).toBe('/van-ban/#2023-ke-hoach');
    expect(addresses.manifest).toBe('/artwork.json');
    expect(addresses.file('tai-ve/2025/a.png')).toBe('/tai-ve/2025/a.png');
  });

  it('begins every address with the base, however it ends', () => {
    expect(toAll('/thang-hanh-dong')).toEqual(toAll('/').map((address) => `/thang-hanh-dong${address}`));
    expect(toAll('/thang-hanh-dong/')).toEqual(toAll('/thang-hanh-dong'));
  });

  it('ends every page with a slash and repeats none', () => {
    const {
      manifest,
      designContent,
      paper,
      papersContent,
      file,
      document,
      design,
      yearSection,
      artwork,
      hotline,
      evergreenSlogans,
      usableArtworks,
      ...pages
    } = createAddresses('/co-so/');
    const all = Object.values(pages).map((page) =>
      typeof page === 'string' ? page : (page as (part: string) => string)('x'),
    );
    expect(all.filter((address) => !address.endsWith('/') || address.includes('//'))).toEqual([]);
    expect([evergreenSlogans, usableArtworks]).toEqual([
      '/co-so/khau-hieu/?dung-lai=co',
      '/co-so/an-pham/?nam=nam-nay',
    ]);
    expect([manifest, designContent, file('a.png'), document('b'), design('nam=2025')]).toEqual([
      '/co-so/artwork.json',
      '/co-so/tu-thiet-ke/noi-dung.json',
      '/co-so/a.png',
      '/co-so/van-ban/#b',
      '/co-so/tu-thiet-ke/#nam=2025',
    ]);
    expect([yearSection(2023, 'bao-cao'), artwork(2023, 'chu-de'), hotline('1800 1768')]).toEqual([
      '/co-so/nam/2023/#bao-cao',
      '/co-so/an-pham/#2023-chu-de',
      '/co-so/ho-tro/#so-18001768',
    ]);
  });
});
