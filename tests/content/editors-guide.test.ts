import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { formatIssues } from '#content/checks/format-issues.ts';
import { issueCodes } from '#content/checks/issue-codes.ts';
import { runRules } from '#content/checks/rules.ts';
import { toCheckedContent } from '#content/folder/to-checked-content.ts';
import { toContentFile } from '#content/folder/to-content-file.ts';
import { contentFiles, fileKinds, findFileKind } from '#content/schemas/content-files.ts';
import { motifFacts, motifIds } from '#domain/artwork/motifs.ts';
import packageFile from '../../package.json' with { type: 'json' };

const readGuide = (name: string) => readFile(join(import.meta.dirname, '../../content', name), 'utf8');
const guide = await readGuide('README.md');
const codes = await readGuide('MA-LOI.md');
const start = await readGuide('BAT-DAU.md');

describe('the editors’ guide', () => {
  test.each(issueCodes)('explains %s', (code) => {
    const paragraph = codes.split(`### \`${code}\`\n`)[1]?.split('\n#')[0]?.trim() ?? '';
    expect(paragraph.length).toBeGreaterThan(60);
  });

  test('explains no code that does not exist', () => {
    const headings = [...codes.matchAll(/^### `(.+)`$/gm)].map(([, code]) => code);
    expect(headings.toSorted()).toEqual(issueCodes.toSorted());
  });

  test('begins with one page, whose commands exist', () => {
    expect(start.split('\n').length).toBeLessThan(100);
    const commands = [...start.matchAll(/npm run ([a-z-]+)/g)].map(([, name = '']) => name);
    expect(commands.length).toBeGreaterThan(3);
    for (const name of commands) expect(Object.keys(packageFile.scripts)).toContain(name);
    const links = [...start.matchAll(/(?<!!\[[^\]]*)\]\(([^)#]+)/g)].map(([, name]) => name);
    expect(links.every((name) => name === 'README.md' || name === 'MA-LOI.md')).toBe(true);
  });

  test('shows small pictures, each with its words', async () => {
    const pictures = [...start.matchAll(/!\[([^\]]*)\]\(([^)]+)\)/g)];
    expect(pictures.length).toBeGreaterThan(2);
    for (const [, words = '', name = ''] of pictures) {
      expect(words.length).toBeGreaterThan(40);
      expect((await stat(join(import.meta.dirname, '../../content', name))).size).toBeLessThanOrEqual(40_000);
    }
  });

  test.each(fileKinds)('says where a file of the kind %s lies', (kind) => {
    const path = contentFiles[kind].path.replace('<year>', '<năm>').replace('<name>', '<tên>');
    const [folder = '', file = ''] = path.split(/(?<=\/)(?=[^/]+$)/);
    const rows = guide.split('\n').filter((line) => line.startsWith('| `'));
    // An identity's files stand in one row, that of their folder.
    const isNamed = (row: string) =>
      row.startsWith(`| \`${path}\``) || (row.startsWith(`| \`${folder}\``) && row.includes(`\`${file}\``));
    expect(rows.some(isNamed)).toBe(true);
  });

  test.each(motifIds)('names the motif %s', (id) => {
    expect(guide).toContain(`${motifFacts[id].name} \`${id}\``);
  });

  test('gives the files of a new year as examples that are right as they stand', () => {
    const examples = [...guide.matchAll(/^### Mẫu `content\/(\S+)`$[\s\S]*?^```\w+\n([\s\S]*?)^```$/gm)];
    expect(examples.map(([, path]) => path)).toEqual([
      '2027/documents.yaml',
      '2027/slogans.yaml',
      '2027/campaign.mdx',
    ]);
    const readings = examples.map(([, path = '', text = '']) => {
      const kind = findFileKind(path);
      if (!kind) throw new Error(`No file of the content lies at ${path}`);
      return toContentFile(`content/${path}`, kind, text);
    });
    const { content, issues } = toCheckedContent({
      files: readings.map(({ file }) => file),
      years: [2027],
      identityNames: ['trai-tim-cam'],
      emblems: [],
      recordingFiles: [],
      paths: [],
      issues: [],
    });
    const all = [...readings.flatMap((reading) => reading.issues), ...issues];
    const ruled = runRules(content, {});
    expect(formatIssues([...all, ...ruled])).toBe('Nội dung không có lỗi.');
  });
});
