import { describe, expect, it } from 'vitest';
import { createAddresses } from '#domain/site/addresses.ts';
import { findLanguagePair } from '#domain/site/page-languages.ts';

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
