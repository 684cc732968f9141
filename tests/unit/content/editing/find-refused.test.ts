import { expect, test } from 'vitest';
import { readAnnex } from '#content/annex/read-annex.ts';
import { toListChanges } from '#content/annex/to-list-changes.ts';
import { findRefused } from '#content/editing/find-refused.ts';
import { writeSloganList } from '#content/editing/write-slogan-list.ts';

const [kept, added] = ['Nói không với bạo lực', 'Mỗi nhà một góc yên'];
const changes = toListChanges([{ text: kept }], readAnnex(`- ${kept}\n- ${added}`).messages);
const yaml = writeSloganList(`slogans:\n  - text: ${kept}\n`, { status: 'complete', source: 'a', changes });
const refuse = (field?: string) =>
  findRefused(yaml, changes, [{ position: { file: 'a', ...(field && { field }) } }]);

test('an error of a new sentence names the sentence', () => {
  expect([...(refuse('slogans[1].text') ?? [])]).toEqual([expect.objectContaining({ kind: 'added' })]);
});

test.each(['slogans[0].text', 'status', undefined])(
  'an error of %s is not mended by leaving out',
  (field) => {
    expect(refuse(field)).toBeUndefined();
  },
);
