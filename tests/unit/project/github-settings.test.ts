import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import packageFacts from '../../../package.json' with { type: 'json' };

interface Update {
  'package-ecosystem': string;
  groups: Record<string, { 'exclude-patterns'?: string[] }>;
  ignore?: { 'dependency-name': string }[];
}

interface IssueForm {
  name: string;
  description: string;
  body: { id: string; attributes: { label: string } }[];
}

const folder = join(import.meta.dirname, '../../../.github');
const read = (path: string): unknown => parse(readFileSync(join(folder, path), 'utf8'));
const forms = readdirSync(join(folder, 'ISSUE_TEMPLATE')).filter((name) => name !== 'config.yml');

describe('the updates of packages', () => {
  const { updates } = read('dependabot.yml') as { updates: Update[] };
  const packages = { ...packageFacts.dependencies, ...packageFacts.devDependencies };

  it('are asked for packages and actions', () => {
    expect(updates.map((update) => update['package-ecosystem'])).toEqual(['npm', 'github-actions']);
  });

  it('name only packages that the project has', () => {
    const named = updates.flatMap(({ groups, ignore = [] }) => [
      ...Object.values(groups).flatMap((group) => group['exclude-patterns'] ?? []),
      ...ignore.map((row) => row['dependency-name']),
    ]);
    expect(named.filter((name) => !(name in packages))).toEqual([]);
  });

  it('bring Satori alone, since an upgrade moves pixels', () => {
    const npm = updates.find((update) => update['package-ecosystem'] === 'npm');
    const groups = Object.values(npm?.groups ?? {});
    expect(groups.every((group) => group['exclude-patterns']?.includes('satori'))).toBe(true);
  });
});

describe.each(forms)('the issue form %s', (file) => {
  it('has a name, a description and fields with labels', () => {
    const { name, description, body } = read(`ISSUE_TEMPLATE/${file}`) as IssueForm;
    expect(name && description).toBeTruthy();
    expect(body.every(({ id, attributes }) => id && attributes.label)).toBe(true);
    expect(new Set(body.map(({ id }) => id)).size).toBe(body.length);
  });
});

it('somebody who opens an issue finds forms for a bug, a mistake in the content and a feature', () => {
  expect(forms.toSorted()).toEqual(['bug.yml', 'content.yml', 'feature.yml']);
  expect(existsSync(join(folder, '../SECURITY.md'))).toBe(true);
});
