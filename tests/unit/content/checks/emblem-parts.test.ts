import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checkEmblemParts } from '#content/checks/emblem-parts.ts';
import { buildContent } from './build-content.ts';

const folder = join(import.meta.dirname, '../../../../content/identities/trai-tim-cam');
const [identity, emblem] = await Promise.all(
  ['identity.yaml', 'emblem.svg'].map((name) => readFile(join(folder, name), 'utf8')),
);
const path = 'content/identities/trai-tim-cam/emblem.svg';
const check = (yaml = identity ?? '', svg = emblem ?? '') =>
  checkEmblemParts(
    buildContent(
      { 'identities/trai-tim-cam/identity.yaml': yaml },
      ['trai-tim-cam'],
      [{ path, identity: 'trai-tim-cam', text: svg }],
    ),
    {},
  );

test('the archive’s construction speaks of parts that its emblem has', () => {
  expect(check()).toEqual([]);
});

test('a misspelt part is told at its place, with the part that was meant', () => {
  const [issue, ...others] = check(identity?.replace('dau-phai, ruy-bang]', 'dau-phai, ruy-bag]'));
  expect(others).toEqual([]);
  expect(issue?.position.field).toMatch(/^emblem\.construction\.steps.+parts/);
  expect(issue?.fact).toContain('id="ruy-bag"');
  expect(issue?.fix).toContain('Có phải ý là “ruy-bang”?');
});

test('an emblem put in its place is not explained with the former’s steps', () => {
  const other = '<svg viewBox="0 0 10 10"><path fill="#E8500E" d="M0 0H10V10Z"/></svg>';
  const issues = check(identity, other);
  expect(issues.length).toBeGreaterThan(4);
  expect(issues[0]?.fix).toContain('xóa cả mục construction');
});

test('an identity without a construction has nothing to hold together', () => {
  const lines = (identity ?? '').split('\n');
  const from = lines.findIndex((line) => line.startsWith('  construction:'));
  const to = lines.findIndex((line) => line.startsWith('uses:'));
  const yaml = [...lines.slice(0, from), ...lines.slice(to)].join('\n');
  expect(check(yaml, '<svg viewBox="0 0 1 1"/>')).toEqual([]);
});
