import { expect, test } from 'vitest';
import { toIdentitySuffix } from '#domain/artwork/identity-kit.ts';

const campaigns = [
  { year: 2025, identity: 'trai-tim-cam' },
  { year: 2027, identity: 'bo-moi' },
];

test('the sections of the newest campaign’s identity have their plain ids, the others’ their name', () => {
  expect(toIdentitySuffix('bo-moi', campaigns)).toBe('');
  expect(toIdentitySuffix('trai-tim-cam', campaigns)).toBe('-trai-tim-cam');
  expect(toIdentitySuffix('trai-tim-cam', [])).toBe('-trai-tim-cam');
});
