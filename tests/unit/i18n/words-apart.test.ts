import { glob, readFile } from 'node:fs/promises';
import { sep } from 'node:path';
import { describe, expect, it } from 'vitest';

const folders = ['src/components', 'src/layouts', 'src/pages', 'src/browser'];

/** Files that hold Vietnamese letters, and why they may. */
const exceptions: Record<string, string> = {
  'src/browser/customiser/list/heading.ts': 'knows the headings that visitors write into their lists',
  'src/browser/customiser/list/people-heading.ts':
    'knows what people in a list are called, where only a mark tells “trưởng” from “trường”',
  'src/browser/customiser/list/read-text.ts': 'knows the letters that number the lines of a list: d), đ), e)',
};

const vietnameseLetter =
  /[\u00c0-\u00c3\u00c8-\u00ca\u00cc\u00cd\u00d2-\u00d5\u00d9\u00da\u00dd\u00e0-\u00e3\u00e8-\u00ea\u00ec\u00ed\u00f2-\u00f5\u00f9\u00fa\u00fd\u0102\u0103\u0110\u0111\u0128\u0129\u0168\u0169\u01a0\u01a1\u01af\u01b0\u1ea0-\u1ef9]/;

const found = await findVietnamese();

describe('the words of the interface', () => {
  it('stand in src/i18n, not among what shows them', () => {
    expect(found.filter(({ file }) => !(file in exceptions))).toEqual([]);
  });

  it('need each exception', () => {
    const needed = found.map(({ file }) => file);
    expect(Object.keys(exceptions).filter((file) => !needed.includes(file))).toEqual([]);
  });
});

async function findVietnamese(): Promise<{ file: string; line: string }[]> {
  const files = await Array.fromAsync(glob(folders.map((folder) => `${folder}/**/*.{ts,astro}`)));
  const lines = files.map(async (file) =>
    toCode(await readFile(file, 'utf8'))
      .split('\n')
      .filter((line) => vietnameseLetter.test(line))
      .map((line) => ({ file: file.split(sep).join('/'), line: line.trim() })),
  );
  return (await Promise.all(lines)).flat();
}

/** Without its comments. */
function toCode(text: string): string {
  return text.replaceAll(/\/\*[\s\S]*?\*\//g, '').replaceAll(/(^|\s)\/\/.*$/gm, '');
}
