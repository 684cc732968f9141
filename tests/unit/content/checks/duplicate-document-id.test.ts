import { expect, test } from 'vitest';
import { checkDuplicateDocumentId } from '#content/checks/duplicate-document-id.ts';
import { buildContent } from './build-content.ts';

test('ids that differ are right', () => {
  const content = buildContent({ 'documents.yaml': 'documents:\n  - id: a\n  - id: b\n' });
  expect(checkDuplicateDocumentId(content, {})).toEqual([]);
});

test('an id that another file has is told with its place there', () => {
  const content = buildContent({
    'documents.yaml': 'documents:\n  - id: a\n',
    '2023/documents.yaml': 'documents:\n  - id: b\n  - id: a\n',
  });
  expect(checkDuplicateDocumentId(content, {})).toMatchObject([
    {
      position: { file: 'content/2023/documents.yaml', line: 3, column: 5 },
      fact: 'Mã “a” đã dùng cho văn bản ở content/documents.yaml:2:5.',
    },
  ]);
});
