import { describe, expect, it } from 'vitest';
import { rankRecords } from '#browser/search/rank-records.ts';
import { readQuery } from '#browser/search/search-query.ts';
import type { SearchRecord } from '#domain/site/search-record.ts';

const toRecord = (title: string, known: Partial<SearchRecord> = {}): SearchRecord => ({
  url: title,
  kind: 'plan',
  title,
  text: '',
  words: '',
  years: [],
  groups: [],
  families: [],
  ...known,
});
const rank = (query: string, ...records: SearchRecord[]) =>
  rankRecords(records, readQuery(query)).map(({ title }) => title);

describe('rankRecords', () => {
  it('puts the typed spelling first', () => {
    expect(rank('đường', toRecord('Ánh Dương'), toRecord('Đường dây'))).toEqual(['Đường dây', 'Ánh Dương']);
  });

  it('puts words in the title before words in the text', () => {
    const inText = toRecord('Khác', { text: 'im lặng' });
    expect(rank('im lang', inText, toRecord('Im lặng'))).toEqual(['Im lặng', 'Khác']);
  });

  it('puts words in their order before the same words apart', () => {
    expect(rank('binh quyen', toRecord('Quyền và bình'), toRecord('Bình quyền và'))).toEqual([
      'Bình quyền và',
      'Quyền và bình',
    ]);
  });

  it('puts a kind that is asked for before what only mentions it', () => {
    const document = toRecord('Bài về chủ đề năm 2025', { kind: 'document', years: [2025] });
    const theme = toRecord('Kỷ nguyên số', { kind: 'theme', years: [2025], words: 'Chủ đề năm 2025' });
    expect(rank('chủ đề năm 2025', document, theme)[0]).toBe('Kỷ nguyên số');
  });

  it('puts the theme first for a year alone', () => {
    const of2023 = { years: [2023] };
    const slogan = toRecord('Hưởng ứng năm 2023', { kind: 'slogan', ...of2023 });
    const theme = toRecord('Chấm dứt bạo lực', { kind: 'theme', ...of2023 });
    expect(rank('2023', toRecord('Kinh phí', of2023), slogan, theme)[0]).toBe('Chấm dứt bạo lực');
  });

  it('puts artwork that comes in more formats before what comes in few', () => {
    const few = toRecord('Hình dán', { kind: 'artwork', words: 'poster', text: 'Ảnh vuông · Áp phích A4' });
    const many = toRecord('Kỷ nguyên số', { kind: 'artwork', words: 'poster', text: 'Ảnh vuông · A4 · A3' });
    expect(rank('poster', few, many)).toEqual(['Kỷ nguyên số', 'Hình dán']);
  });

  it('puts artwork of a format that is typed before a document that speaks of it', () => {
    const law = toRecord('Luật về bảng, băng-rôn', { kind: 'document' });
    const banner = toRecord('Kỷ nguyên số', { kind: 'artwork', text: 'Ảnh vuông · Băng rôn 3 × 1 m' });
    expect(rank('bang ron', law, banner)[0]).toBe('Kỷ nguyên số');
  });

  it('takes no word on an artwork for the format that is asked for', () => {
    const artwork = { kind: 'artwork', text: 'Băng rôn 3 × 1 m', words: '3m' } as const;
    const newer = toRecord('Kỷ nguyên số', { ...artwork, years: [2026] });
    const older = toRecord('Công bằng xã hội', { ...artwork, years: [2024] });
    expect(rank('bang ron 3m', older, newer)[0]).toBe('Kỷ nguyên số');
  });

  it('puts what is of a year before what fits any, for the year alone', () => {
    const paper = toRecord('Kế hoạch', { kind: 'paper', words: '2026' });
    expect(rank('2026', paper, toRecord('Các mốc', { years: [2026] }))[0]).toBe('Các mốc');
  });

  it('keeps numbers to call in their own order, and before what says the words', () => {
    const second = toRecord('Bị đánh, gọi số này', { kind: 'help', first: { 'bị đánh': 2 } });
    const top = toRecord('Gọi số kia', { kind: 'help', words: 'bị đánh', first: { 'bị đánh': 1 } });
    const slogan = toRecord('Bị đánh', { kind: 'slogan' });
    expect(rank('bi danh', slogan, second, top)).toEqual(['Gọi số kia', second.title, 'Bị đánh']);
  });

  it('puts what the longer phrase means first', () => {
    const anybody = toRecord('Công an', { kind: 'help', words: 'bị đánh', first: { 'bị đánh': 1 } });
    const child = toRecord('Trẻ em', { kind: 'help', words: 'con bị đánh', first: { 'con bị đánh': 2 } });
    expect(rank('con bị đánh', anybody, child)).toEqual(['Trẻ em', 'Công an']);
  });

  it('puts the newer of equals first, and keeps the order of the index otherwise', () => {
    const old = toRecord('Câu', { url: 'cũ', years: [2016] });
    const recent = toRecord('Câu', { url: 'mới', years: [2025] });
    expect(rankRecords([old, recent], readQuery('câu')).map(({ url }) => url)).toEqual(['mới', 'cũ']);
    expect(rankRecords([old, { ...old, url: 'sau' }], readQuery('câu')).map(({ url }) => url)).toEqual([
      'cũ',
      'sau',
    ]);
  });
});
