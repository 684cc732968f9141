import { expect, test } from 'vitest';
import { checkDocumentLink } from '#content/checks/document-link.ts';
import { buildContent } from './build-content.ts';

const check = (url: string) =>
  checkDocumentLink(buildContent({ 'documents.yaml': `documents:\n  - id: a\n    url: "${url}"\n` }), {});

test.each([
  'https://vietnam.un.org/vi/123',
  'http://118.69.201.250:801/x?id=5',
  'mailto:toi@example.org',
  'khong-phai-dia-chi',
])('%s is no matter of this rule', (url) => {
  expect(check(url)).toEqual([]);
});

test.each([
  ['https://example.org/a b', 'dấu cách'],
  ['https://user:pass@example.org/', 'mật khẩu'],
  ['http://localhost:3000/a', 'nội bộ'],
  ['https://example.org/a?utm_source=zalo&id=5', 'utm_source'],
  ['https://example.org/?fbclid=abc', 'fbclid'],
])('%s is told at its line', (url, fact) => {
  const [issue] = check(url);
  expect(issue?.position).toMatchObject({ file: 'content/documents.yaml', line: 3 });
  expect(issue?.fact).toContain(fact);
});

test('the fix is the address without what follows its readers', () => {
  expect(check('https://example.org/a?utm_source=zalo&id=5')[0]?.fix).toBe(
    'Sửa thành https://example.org/a?id=5',
  );
});
