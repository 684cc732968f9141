import { expect, it } from 'vitest';
import type { Document } from '#domain/document/document.ts';
import type { Translation } from '#domain/slogan/translation.ts';
import { toPlainText } from '#publish/ready-texts/to-plain-text.ts';
import { toTranslatedScript, toTranslatedScriptName } from '#publish/ready-texts/to-translated-script.ts';

/** Made up: nobody says this. */
const translation: Translation = {
  language: 'km',
  of: 'Chấm dứt bạo lực',
  text: 'ភាសាខ្មែរ',
  translator: 'Người dịch',
  checkedBy: 'Người đọc lại',
  source: '2025-ban-dich',
  status: 'checked',
};
const document = {
  id: '2025-ban-dich',
  kind: 'dispatch',
  title: 'Bản dịch khẩu hiệu',
  issuer: 'Sở Dân tộc',
  date: '2025-10-01',
  status: 'issued',
} as unknown as Document;
const hotline = {
  number: '111',
  name: 'Tổng đài bảo vệ trẻ em',
  forWhom: 'trẻ em',
  source: { title: 'Nguồn' },
  verified: '2026',
};
const text = toTranslatedScript({
  language: 'Khmer',
  monthName: 'Tháng hành động',
  year: { year: 2025, translations: [translation], missing: 3 },
  hotlines: [hotline, hotline, hotline],
  findDocument: () => document,
});

it('reads out the checked words alone, each with its document, who translated it and who checked it', () => {
  expect(text.blocks.filter(({ kind }) => kind === 'own')).toEqual([]);
  expect(text.blocks.filter(({ kind }) => kind === 'official')).toMatchObject([
    { text: translation.text, source: expect.stringContaining('Sở Dân tộc') },
  ]);
  const file = toPlainText(text);
  for (const words of [
    '“ភាសាខ្មែរ”',
    'Chấm dứt bạo lực (dịch: Người dịch; kiểm tra: Người đọc lại)',
    'tiếng Khmer',
  ])
    expect(file).toContain(words);
});

it('tells two numbers to the one who reads, and has a file of its year', () => {
  expect(text.blocks.filter((block) => block.text.startsWith('Số cần nhớ: 111'))).toHaveLength(2);
  expect(toTranslatedScriptName(2025)).toBe('doc-loa-2025.txt');
});
