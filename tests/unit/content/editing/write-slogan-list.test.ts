import { expect, test } from 'vitest';
import { readAnnex } from '#content/annex/read-annex.ts';
import { toListChanges } from '#content/annex/to-list-changes.ts';
import { writeSloganList } from '#content/editing/write-slogan-list.ts';

const merge = (yaml: string, listed: string[], annex: string, more: object = {}) =>
  writeSloganList(yaml, {
    status: 'complete',
    source: '2027-cong-van',
    changes: toListChanges(
      listed.map((text) => ({ text })),
      readAnnex(annex).messages,
    ),
    ...more,
  });

test('an empty list becomes the annex’s, and the note that it waits goes', () => {
  const yaml = 'status: not-found\nnote: Đang chờ.\nslogans: []\n';
  expect(merge(yaml, [], '1. Hãy lên tiếng!\n2. Vì năm 2027: bình đẳng', { dropNote: 'Đang chờ.' })).toBe(
    'status: complete\nsource: 2027-cong-van\nslogans:\n  - text: Hãy lên tiếng!\n  - text: "Vì năm 2027: bình đẳng"\n    dated: true\n',
  );
});

test('a list that is not there yet is written whole', () => {
  expect(merge('', [], '- Hãy lên tiếng!')).toBe(
    'status: complete\nsource: 2027-cong-van\nslogans:\n  - text: Hãy lên tiếng!\n',
  );
});

const hand = `# Chép tay
status: complete
source: 2027-cong-van
note: Ghi chú của người biên tập.
slogans:
  # câu đầu
  - text: Hãy lên tiếng
    group: Gia đình
  - text: Câu tự thêm
  - text: Bình đẳng giới
`;
const listed = ['Hãy lên tiếng', 'Câu tự thêm', 'Bình đẳng giới'];

test('what a hand wrote stays: notes, comments, fields, words, slogans of its own', () => {
  expect(merge(hand, listed, '- Hãy lên tiếng!\n- Câu mới của phụ lục\n- Bình đẳng giới')).toBe(
    hand.replace('  - text: Bình', '  - text: Câu mới của phụ lục\n  - text: Bình'),
  );
});

test('importing a second time changes nothing', () => {
  expect(merge(hand, listed, '- Hãy lên tiếng\n- Bình đẳng giới')).toBe(hand);
});

test('the motif and the stress that editors chose outlast another import', () => {
  const chosen = hand.replace('Gia đình\n', 'Gia đình\n    motif: speech-heart\n    emphasis: lên tiếng\n');
  expect(merge(chosen, listed, '- Hãy lên tiếng!\n- Bình đẳng giới')).toBe(chosen);
  expect(merge(chosen, listed, '- Hãy lên tiếng!\n- Bình đẳng giới', { replace: true })).toContain(
    'text: Hãy lên tiếng!\n    group: Gia đình\n    motif: speech-heart\n    emphasis: lên tiếng\n',
  );
});

test('replacing takes the annex’s words and drops the rest, on demand only', () => {
  const text = merge(hand, listed, '- Hãy lên tiếng!\n- Bình đẳng giới', { replace: true });
  expect(text).toContain('text: Hãy lên tiếng!\n    group: Gia đình');
  expect(text).not.toContain('Câu tự thêm');
  expect(text).toContain('# Chép tay');
});

test('a slip is published corrected, beside the source’s words', () => {
  const corrections = new Map([
    ['Tôn trọng đối với với phụ nữ', { text: 'Tôn trọng đối với phụ nữ', note: 'Nguồn viết thừa.' }],
  ]);
  expect(merge('', [], '- Tôn trọng đối với với phụ nữ', { corrections })).toContain(
    '  - text: Tôn trọng đối với phụ nữ\n    correction:\n      found: Tôn trọng đối với với phụ nữ\n      note: Nguồn viết thừa.\n',
  );
});

test('a corrected slogan is known again by the source’s words', () => {
  const changes = toListChanges(
    [{ text: 'Tôn trọng đối với phụ nữ', found: 'Tôn trọng đối với với phụ nữ' }],
    readAnnex('- Tôn trọng đối với với phụ nữ').messages,
  );
  expect(changes.map(({ kind }) => kind)).toEqual(['kept']);
});
