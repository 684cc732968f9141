import { describe, expect, it } from 'vitest';
import { toZipEntries, toZipName } from '#browser/search/zip-entries.ts';

const hrefs = [
  'https://a.example/co-so/tai-ve/2025/mot.png',
  'https://a.example/co-so/tai-ve/2023/hai%20ba.svg',
];

describe('the entries of an archive', () => {
  it('lie in folders by year, each once', () => {
    expect(toZipEntries([...hrefs, ...hrefs]).map(({ name }) => name)).toEqual([
      '2025/mot.png',
      '2023/hai ba.svg',
    ]);
  });

  it('give the archive its name', () => {
    expect(toZipName(toZipEntries(hrefs))).toBe('an-pham-nhieu-nam_2-tep.zip');
    expect(toZipName(toZipEntries(hrefs.slice(0, 1)))).toBe('an-pham-2025_1-tep.zip');
  });
});
