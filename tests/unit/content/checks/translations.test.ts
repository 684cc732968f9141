import { describe, expect, it } from 'vitest';
import type { Check } from '#content/checks/checked-content.ts';
import { findOwnWords } from '#content/checks/find-texts.ts';
import {
  checkDraftTranslation,
  checkDuplicateTranslation,
  checkTranslatedMessage,
  checkTranslationLetters,
  checkTranslationReader,
} from '#content/checks/translations.ts';
import { buildContent, toCampaignFile, toSloganFile } from './build-content.ts';

/** Made up: nobody says this. */
const right = {
  language: 'rad',
  of: 'Chấm dứt bạo lực',
  text: 'Mơ\u0306ng hruê anei',
  translator: 'Người dịch',
  checkedBy: 'Người đọc lại',
  source: '2023-ke-hoach',
  status: 'checked',
};

const build = (...rows: Record<string, string | undefined>[]) =>
  buildContent({
    '2023/campaign.mdx': toCampaignFile(),
    '2023/slogans.yaml': toSloganFile('text: Cùng lên tiếng'),
    '2023/translations.yaml': `translations:\n${rows
      .map((row) =>
        Object.entries(row)
          .filter(([, value]) => value !== undefined)
          .map(([name, value], at) => `${at === 0 ? '  - ' : '    '}${name}: ${value}\n`)
          .join(''),
      )
      .join('')}`,
  });
const find = (check: Check, ...rows: Record<string, string | undefined>[]) => check(build(...rows), {});

describe('a translation', () => {
  it('is right where somebody else has checked it', () => {
    for (const check of [
      checkTranslatedMessage,
      checkDuplicateTranslation,
      checkTranslationReader,
      checkDraftTranslation,
    ])
      expect(find(check, right, { ...right, of: 'Cùng lên tiếng' }, { ...right, language: 'km' })).toEqual(
        [],
      );
  });

  it('renders a sentence of its year', () => {
    const [issue] = find(checkTranslatedMessage, { ...right, of: 'Chấm dứt bạo lự' });
    expect(issue?.position).toMatchObject({ line: 3, field: 'translations[0].of' });
    expect(issue?.fix).toContain('Có phải ý là “Chấm dứt bạo lực”?');
  });

  it('stands once a language', () => {
    const [issue] = find(checkDuplicateTranslation, right, { ...right, text: 'Khác' });
    expect(issue?.fact).toBe('Câu “Chấm dứt bạo lực” đã có bản dịch cùng ngôn ngữ ở dòng 4.');
  });

  it('is not checked by nobody, nor by its translator', () => {
    expect(find(checkTranslationReader, { ...right, checkedBy: undefined })).toHaveLength(1);
    expect(find(checkTranslationReader, { ...right, checkedBy: 'Người dịch' })).toHaveLength(1);
  });

  it('is not checked by its translator in other capitals and spaces', () => {
    expect(find(checkTranslationReader, { ...right, checkedBy: 'người  Dịch' })).toHaveLength(1);
  });

  it.each([
    ['km', 'បុរស និងស្ត្រី', 0],
    ['km', 'បុរស UNFPA 113', 0],
    ['km', 'Boros', 1],
    ['km', 'ꨌꩌ ꨀꨇꩉ', 1],
    ['cjm-Cham', 'ꨌꩌ ꨀꨇꩉ', 0],
    ['blt-Tavt', 'ꪼꪕ ꪁꪫꪱꪣ', 0],
    ['blt-Latn', 'ꪼꪕ ꪁꪫꪱꪣ', 1],
    ['rad', 'Mơ\u0306ng hruê anei', 0],
    ['tyz', 'CHẤM DỨT BẠO LỰC', 1],
    ['rad', '113 – 111', 1],
  ])('is in the letters of %s: “%s”', (language, text, found) => {
    expect(find(checkTranslationLetters, { ...right, language, text })).toHaveLength(found);
  });

  it('is named while it is a draft', () => {
    expect(find(checkDraftTranslation, { ...right, status: 'draft' })).toHaveLength(1);
  });

  it('is not held to Vietnamese spelling', () => {
    expect(findOwnWords(build(right)).map(({ text }) => text)).not.toContain(right.text);
  });
});
