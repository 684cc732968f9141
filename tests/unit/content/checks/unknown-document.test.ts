import { expect, test } from 'vitest';
import { checkLostAddress } from '#content/checks/lost-address.ts';
import { checkUnknownDocument } from '#content/checks/unknown-document.ts';
import { buildContent, toCampaignFile } from './build-content.ts';

const documents = 'documents:\n  - id: 2023-ke-hoach-soc-trang\n  - id: 2023-ke-hoach\n';

test('a document may be cited from any file, also one whose own entry is not complete yet', () => {
  const content = buildContent({ '2022/documents.yaml': documents, '2023/campaign.mdx': toCampaignFile() });
  expect(checkUnknownDocument(content, {})).toEqual([]);
});

test('every citation of an unknown document is told, with the nearest id', () => {
  const campaign = toCampaignFile({
    theme: '{ text: Chủ đề, source: 2023-ke-hoach-soc-trag }',
    legalBasis: '[luat-xyz]',
    guidance: '{ document: 2023-cong-van-abc }',
  });
  const content = buildContent({ '2023/documents.yaml': documents, '2023/campaign.mdx': campaign });
  const issues = checkUnknownDocument(content, {});
  expect(issues.map(({ position }) => position.field)).toEqual([
    'theme.source',
    'legalBasis[0]',
    'guidance.document',
  ]);
  expect(issues[0]).toMatchObject({
    fact: 'Không có văn bản nào mang mã “2023-ke-hoach-soc-trag”.',
    fix: 'Có phải ý là “2023-ke-hoach-soc-trang”? Sửa lại mã, hoặc thêm văn bản này vào documents.yaml của năm.',
  });
});

test('a renamed document is told once, with both ids and every place that cites it', () => {
  const content = buildContent({
    '2023/documents.yaml': 'documents:\n  - id: 2023-ke-hoach-moi\n',
    '2023/campaign.mdx': toCampaignFile({ legalBasis: '[2023-ke-hoach]' }),
    'published.yaml': 'addresses:\n  - "/van-ban/#2023-ke-hoach"\n',
  });
  const [issue, ...more] = checkUnknownDocument(content, {});
  expect([...more, ...checkLostAddress(content, {})]).toEqual([]);
  expect(issue?.position).toMatchObject({ file: 'content/2023/campaign.mdx', line: 5 });
  for (const part of ['“2023-ke-hoach”', '“2023-ke-hoach-moi”', 'documents.yaml:2', 'mdx:5', 'mdx:8'])
    expect(issue?.fact).toContain(part);
  expect(issue?.fix).toContain('from: /van-ban/#2023-ke-hoach, to: /van-ban/#2023-ke-hoach-moi');
});

test('nothing is said while a list of documents cannot be read', () => {
  const content = buildContent({
    '2023/documents.yaml': 'documents:\n  - id: "2023',
    '2023/campaign.mdx': toCampaignFile(),
  });
  expect(checkUnknownDocument(content, {})).toEqual([]);
});
