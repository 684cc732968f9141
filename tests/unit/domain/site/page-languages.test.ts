import { describe, expect, it } from 'vitest';
import { createAddresses } from '#domain/site/addresses.ts';
import { findLanguagePair, toAlternates } from '#domain/site/page-languages.ts';

const addresses = createAddresses('/co-so/');

describe('findLanguagePair', () => {
  it('finds the same pair from either side', () => {
    const pair = { vi: '/co-so/nam/', en: '/co-so/en/themes/' };
    expect(findLanguagePair('/co-so/nam/', addresses)).toEqual(pair);
    expect(findLanguagePair('/co-so/en/themes/', addresses)).toEqual(pair);
  });

  it('finds none for a page that is in one language only', () => {
    expect(findLanguagePair('/co-so/ho-tro/', addresses)).toBeUndefined();
  });
});

describe('toAlternates', () => {
  const all = {
    vi: '/co-so/khau-hieu/',
    km: '/co-so/ngon-ngu/km/',
    'cjm-Cham': '/co-so/ngon-ngu/cjm-cham/',
    'x-default': '/co-so/khau-hieu/',
  };

  it('names every language to each other, the peoples’ languages beside the Vietnamese slogans', () => {
    for (const path of Object.values(all))
      expect(toAlternates(path, addresses, ['km', 'cjm-Cham'])).toEqual(all);
  });

  it('names none where no language has a page, and on other pages', () => {
    expect(toAlternates('/co-so/khau-hieu/', addresses, [])).toEqual({});
    expect(toAlternates('/co-so/ho-tro/', addresses, ['km'])).toEqual({});
  });

  it('keeps the pair of a page in English', () => {
    expect(toAlternates('/co-so/nam/', addresses, ['km'])).toEqual({
      vi: '/co-so/nam/',
      en: '/co-so/en/themes/',
      'x-default': '/co-so/nam/',
    });
  });
});
