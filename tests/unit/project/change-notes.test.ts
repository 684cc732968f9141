import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { listVersions } from '../../../scripts/prepare-release/add-release.ts';
import { readChangeNote } from '../../../scripts/prepare-release/change-notes.ts';

const root = join(import.meta.dirname, '../../..');
const read = (path: string): string => readFileSync(join(root, path), 'utf8');
const files = readdirSync(join(root, '.changes')).filter((name) => name !== 'README.md');

it.each(files)('the change note %s has the form that a release gathers', (file) => {
  expect(() => readChangeNote(file, read(`.changes/${file}`))).not.toThrow();
});

it('the changelog has only versions; what is not released yet stands in .changes', () => {
  expect(() => listVersions(read('CHANGELOG.md'))).not.toThrow();
});
