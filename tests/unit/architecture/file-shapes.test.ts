import { basename } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readSourceFiles } from '../../support/read-source-files.ts';

/** Long files and why they may be: a table is read by its rows. */
const tables: Record<string, string> = {
  'src/domain/artwork/format.ts': 'the formats, with what a row may say',
  'src/domain/artwork/motifs.ts': 'the motifs, with their words',
  'src/vietnamese/compounds.ts': 'a word list',
  'tests/fixtures/search-queries.ts': 'what people type, a row a query',
  'tests/support/contradictory-variants.ts': 'a row for each way to contradict oneself',
};

const mostLines = 200;
const vagueNames = /^(utils?|helpers?|common|misc|manager)\b/;

const files = await readSourceFiles();

describe('a source file', () => {
  it(`has at most ${mostLines} lines unless it is a table`, () => {
    const long = files.filter(({ path, lines }) => lines > mostLines && !(path in tables));
    expect(long.map(({ path, lines }) => `${path}: ${lines}`)).toEqual([]);
  });

  it('is named in kebab-case, and a component in PascalCase', () => {
    const wrong = files.filter(({ path }) => !toNamePattern(path).test(basename(path)));
    expect(wrong.map(({ path }) => path)).toEqual([]);
  });

  it('has a name that says what is in it', () => {
    expect(files.filter(({ path }) => path.split('/').some((part) => vagueNames.test(part)))).toEqual([]);
  });
});

describe('the list of tables', () => {
  it('names only files that need it', () => {
    const long = files.filter(({ lines }) => lines > mostLines).map(({ path }) => path);
    expect(Object.keys(tables).filter((path) => !long.includes(path))).toEqual([]);
  });
});

function toNamePattern(path: string): RegExp {
  if (/^src\/(components|layouts)\/.*\.astro$/.test(path)) return /^([A-Z][a-z0-9]+)+\.astro$/;
  // A page's name is its address, a parameter stands in brackets; a page that is not always there begins with `_`.
  if (path.startsWith('src/pages/')) return /^_?(\[(?:\.{3})?[a-z]+\]|[a-z0-9]+(-[a-z0-9]+)*)(\.[a-z]+)+$/;
  return /^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z]+)+$/;
}
