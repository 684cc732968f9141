import { expect, it } from 'vitest';
import type { Document } from '#domain/document/document.ts';
import { toDocumentYears } from '#domain/document/document-years.ts';

const toDocument = (id: string, level: Document['level'], date?: string): Document => ({
  id,
  title: id,
  kind: 'plan',
  issuer: 'Ủy ban nhân dân',
  level,
  ...(date && { date }),
  status: 'issued',
  trust: 'A',
  corrections: [],
});

it('groups documents by year, newest first, the highest level first, those without a date last', () => {
  const years = toDocumentYears([
    toDocument('xa', 'commune', '2023-10-01'),
    toDocument('khong-ngay', 'press'),
    toDocument('bo', 'central', '2023-09-27'),
    toDocument('nam-nay', 'press', '2025'),
    toDocument('bo-som-hon', 'central', '2023-01'),
  ]);
  expect(years.map(({ year, documents }) => [year, documents.map(({ id }) => id)])).toEqual([
    [2025, ['nam-nay']],
    [2023, ['bo-som-hon', 'bo', 'xa']],
    [undefined, ['khong-ngay']],
  ]);
});
