import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import packageFacts from '../../../package.json' with { type: 'json' };
import { findNodeFault } from '../../../scripts/find-node-fault.mjs';
import nodeSums from '../../../scripts/node-sums.json' with { type: 'json' };

const folder = mkdtempSync(join(tmpdir(), 'node-sums-'));
afterAll(() => rmSync(folder, { recursive: true }));
const file = join(folder, 'node');
writeFileSync(file, 'a program');
const sum = createHash('sha256').update('a program').digest('hex');
const known = { version: '24.0.0', sums: { 'linux-x64': sum, 'linux-arm64': 'a'.repeat(64) } };

it('takes the program whose sum is known', () => {
  expect(findNodeFault(file, '24.0.0', known, 'linux-x64')).toBeUndefined();
});

it.each([
  ['a program that was changed', '24.0.0', 'linux-arm64', `its SHA-256 is ${sum}`],
  ['a system whose program is not known', '24.0.0', 'sunos-x64', 'No sum of Node 24.0.0 for sunos-x64'],
  ['a version whose programs are not known', '24.1.0', 'linux-x64', 'the package is 24.1.0'],
])('refuses %s', (_, version, system, words) => {
  expect(findNodeFault(file, version, known, system)).toContain(words);
});

it('knows the programs of the version that the project asks for', () => {
  expect(nodeSums.version).toBe(packageFacts.devDependencies.node);
  for (const known of Object.values(nodeSums.sums)) expect(known).toMatch(/^[0-9a-f]{64}$/);
});
