import { expect, it } from 'vitest';
import { toLanguagePages, toLanguageSlug } from '#domain/slogan/language-pages.ts';
import type { Translation } from '#domain/slogan/translation.ts';

/** Made up: nobody says this. */
const right: Translation = {
  language: 'km',
  of: 'Chấm dứt bạo lực',
  text: 'ក្ដី',
  translator: 'Người dịch',
  checkedBy: 'Người đọc lại',
  source: '2023-ke-hoach',
  status: 'checked',
};

it('a language has a page where a person has checked something in it, and nothing else', () => {
  expect(toLanguagePages([{ year: 2023, sentences: 3, translations: [] }])).toEqual([]);
  const unfit: Translation[] = [
    { ...right, status: 'draft' },
    { ...right, checkedBy: undefined },
    { ...right, checkedBy: 'Người dịch' },
  ];
  expect(toLanguagePages([{ year: 2023, sentences: 3, translations: unfit }])).toEqual([]);
});

it('a page has its years, newest first, and says what is missing', () => {
  const pages = toLanguagePages([
    { year: 2023, sentences: 3, translations: [right, { ...right, language: 'rad' }] },
    { year: 2024, sentences: 1, translations: [right] },
  ]);
  expect(pages.map(({ tag, name }) => `${tag} ${name}`)).toEqual(['rad Ê Đê', 'km Khmer']);
  expect(pages[1]?.years.map(({ year, missing }) => `${year}: ${missing}`)).toEqual(['2024: 0', '2023: 2']);
});

it('an address is written in small letters', () => {
  expect(toLanguageSlug('cjm-Cham')).toBe('cjm-cham');
});
