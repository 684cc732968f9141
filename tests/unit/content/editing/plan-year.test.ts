import { expect, test } from 'vitest';
import { planYear } from '#content/editing/plan-year.ts';
import { answers } from '../../../support/new-year.ts';

test.each([
  ['1234/BNV-CTTN&BĐG', 'Bộ Nội vụ', 'dispatch', 'central'],
  ['231/KH-UBND', 'Ủy ban nhân dân xã Nậm Cắn', 'plan', 'commune'],
  ['12/KH-UBND', 'UBND tỉnh Nghệ An', 'plan', 'province'],
  ['45/SNV-VP', 'Sở Nội vụ Đà Nẵng', 'dispatch', 'province'],
])('the paper %s of %s is a %s of the level %s', (dispatchNumber, issuer, kind, level) => {
  const [documents] = planYear({ ...answers, dispatchNumber, issuer });
  expect(documents?.text).toContain(`kind: ${kind}\n`);
  expect(documents?.text).toContain(`level: ${level}\n`);
});
