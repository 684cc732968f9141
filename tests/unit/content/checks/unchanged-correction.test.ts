import { expect, test } from 'vitest';
import { checkUnchangedCorrection } from '#content/checks/unchanged-correction.ts';
import { buildContent, toSloganFile } from './build-content.ts';

const findIssues = (found: string) =>
  checkUnchangedCorrection(
    buildContent({
      '2023/slogans.yaml': toSloganFile(`{ text: Một câu, correction: { found: ${found}, note: Ghi chú } }`),
    }),
    {},
  );

test('a correction that shows what was mended is right', () => {
  expect(findIssues('Một một câu')).toEqual([]);
});

test('a correction that shows the published words again is told', () => {
  expect(findIssues('Một câu')).toMatchObject([
    {
      position: { line: 4, field: 'slogans[0].correction.found' },
      fact: 'Chữ trong nguồn (found) giống hệt chữ đã đăng: “Một câu”.',
    },
  ]);
});

test('the corrections of a document are held to the same', () => {
  const documents = `documents:
  - id: a
    title: Kế hoạch
    kind: plan
    issuer: Ủy ban nhân dân
    level: commune
    status: issued
    trust: A
    corrections:
      - { found: phương, published: phường }
      - { found: phường, published: phường }
`;
  expect(checkUnchangedCorrection(buildContent({ 'documents.yaml': documents }), {})).toMatchObject([
    { position: { line: 11, field: 'documents[0].corrections[1].found' } },
  ]);
});
