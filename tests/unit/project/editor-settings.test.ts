import { readdirSync, readFileSync } from 'node:fs';
import { join, matchesGlob } from 'node:path';
import { describe, expect, it } from 'vitest';
import { formatIssues } from '#content/checks/format-issues.ts';
import { toJsonSchema } from '#content/folder/to-json-schema.ts';
import { contentFiles, type FileKind } from '#content/schemas/content-files.ts';
import packageFacts from '../../../package.json' with { type: 'json' };

const root = join(import.meta.dirname, '../../..');
const readJson = (path: string) => JSON.parse(readFileSync(join(root, path), 'utf8'));
const kinds = Object.keys(contentFiles) as FileKind[];

interface Fields {
  title?: string;
  properties?: Record<string, Fields>;
  items?: Fields;
}

/** `theme.variants.text` of every field that a schema names nowhere. */
function findNameless({ properties = {}, items }: Fields, place: string): string[] {
  const inner = Object.entries(properties).flatMap(([name, field]) => {
    const at = `${place}.${name}`;
    return [...(field.title ? [] : [at]), ...findNameless(field, at)];
  });
  return [...inner, ...(items ? findNameless(items, place) : [])];
}

describe('the JSON Schemas for editing programs', () => {
  it.each(kinds)('of %s are those of src/content/schemas (npm run schemas)', (kind) => {
    expect(readJson(`.vscode/schemas/${kind}.json`)).toEqual(toJsonSchema(kind));
  });

  it('are one for each kind of file', () => {
    const files = readdirSync(join(root, '.vscode/schemas'));
    expect(files.toSorted()).toEqual(kinds.map((kind) => `${kind}.json`).toSorted());
  });

  it.each(kinds)('give every field of %s a Vietnamese name', (kind) => {
    expect(findNameless(toJsonSchema(kind) as Fields, kind)).toEqual([]);
  });

  it.each(kinds.filter((kind) => contentFiles[kind].path.endsWith('.yaml')))(
    'are bound to the files of %s, and no other is',
    (kind) => {
      const example = `content/${contentFiles[kind].path.replace('<year>', '2027').replace('<name>', 'hoa-sen')}`;
      const bound = Object.entries<string>(readJson('.vscode/settings.json')['yaml.schemas']);
      const schemas = bound.filter(([, glob]) => matchesGlob(example, glob)).map(([schema]) => schema);
      expect(schemas).toEqual([`.vscode/schemas/${kind}.json`]);
    },
  );
});

describe('the tasks for editing programs', () => {
  const { tasks } = readJson('.vscode/tasks.json');

  it('run scripts that there are', () => {
    const scripts = tasks.map(({ script }: { script: string }) => script);
    expect(scripts).toEqual(['validate', 'dev', 'start']);
    expect(scripts.filter((script: string) => !(script in packageFacts.scripts))).toEqual([]);
  });

  it('find the place of each issue in what validate prints', () => {
    const report = formatIssues([
      {
        code: 'unknown-field',
        severity: 'error',
        position: { file: 'content/2023/slogans.yaml', line: 12, column: 5 },
        fact: 'Không có trường nào tên “txt” ở đây.',
        fix: 'Có phải ý là “text”?',
      },
    ]);
    const [{ regexp, file, line, code }] = tasks[0].problemMatcher.pattern;
    const found = report.split('\n').flatMap((printed) => {
      const match = new RegExp(regexp).exec(printed);
      return match ? [[match[file], match[line], match[code]]] : [];
    });
    expect(found).toEqual([['content/2023/slogans.yaml', '12', 'unknown-field']]);
  });
});
