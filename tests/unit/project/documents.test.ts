import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, it } from 'vitest';
import packageFacts from '../../../package.json' with { type: 'json' };
import { fillDocuments } from '../../../scripts/write-docs/documents.ts';
import { fillMarkers } from '../../../scripts/write-docs/fill-markers.ts';

const root = join(import.meta.dirname, '../../..');
const listMarkdown = (folder: string): string[] =>
  readdirSync(join(root, folder))
    .filter((name) => name.endsWith('.md'))
    .map((name) => join(folder, name).replaceAll('\\', '/'));
const documents = ['.', 'docs', '.changes', '.github']
  .flatMap(listMarkdown)
  .map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') }));

const exists = (path: string): boolean => existsSync(join(root, path));

describe.each(documents)('$path', ({ path, text }) => {
  it('names only files and folders that exist', () => {
    const named = [...text.matchAll(/`((?:src|scripts|tests|content|docs|public|\.github)\/[^`\s<*]*)`/g)];
    expect(named.map(([, name = '']) => name).filter((name) => !exists(name))).toEqual([]);
  });

  it('links only to files that exist', () => {
    const links = [...text.matchAll(/\]\((?!https?:|#|\/)([^)#\s]+)/g)].map(([, link = '']) => link);
    expect(links.filter((link) => !exists(normalize(join(dirname(path), link))))).toEqual([]);
  });

  it('names only commands that exist', () => {
    const commands = [...text.matchAll(/npm run (?:--silent )?([a-z][a-z:-]*)/g)].map(
      ([, name = '']) => name,
    );
    expect(commands.filter((name) => !(name in packageFacts.scripts))).toEqual([]);
  });
});

it('README fits on a screen or two: at most 5 kB', () => {
  const readme = documents.find(({ path }) => path === 'README.md')?.text ?? '';
  expect(Buffer.byteLength(readme)).toBeLessThanOrEqual(5_000);
});

it('the tables of the documents are those of the code; npm run docs writes them', async () => {
  for (const [path, text] of await fillDocuments(root))
    expect(readFileSync(join(root, path), 'utf8'), path).toBe(text);
});

describe('the markers of a table', () => {
  it('keep what stands around them, and what stood between them goes', () => {
    const text = 'A\n<!-- x: made by npm run docs -->\nold\n<!-- /x -->\nB\n';
    const filled = fillMarkers(text, { x: 'new' });
    expect(filled).toBe('A\n<!-- x: made by npm run docs -->\n\nnew\n\n<!-- /x -->\nB\n');
    expect(fillMarkers(filled, { x: 'new' })).toBe(filled);
  });

  it('must be there', () => {
    expect(() => fillMarkers('A\n', { x: 'new' })).toThrow('No <!-- x: made by npm run docs -->');
  });
});
