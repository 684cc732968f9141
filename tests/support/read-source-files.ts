import { glob, readFile } from 'node:fs/promises';
import { dirname, posix, sep } from 'node:path';

export interface SourceFile {
  /** From the project's root, with forward slashes: `src/domain/slogan/slogan.ts`. */
  path: string;
  lines: number;
  /** As written: `#domain/slogan/slogan.ts`, `./slogan.ts`, `satori`. */
  imports: string[];
}

const patterns = ['src/**/*.{ts,astro,css}', 'scripts/**/*.{ts,mjs}', 'tests/**/*.ts', '*.{ts,mjs}'];

/** Static imports, re-exports and dynamic imports of a literal. */
const importForms = [
  /^[ \t]*(?:import|export)\b[^'";]*?\bfrom\s*['"]([^'"]+)['"]/gm,
  /^[ \t]*import\s*['"]([^'"]+)['"]/gm,
  /\bimport\(\s*['"]([^'"]+)['"]\s*\)/g,
];

export async function readSourceFiles(): Promise<SourceFile[]> {
  const found = (await Array.fromAsync(glob(patterns))).map((path) => path.split(sep).join('/')).sort();
  return Promise.all(
    found.map(async (path) => {
      const text = await readFile(path, 'utf8');
      const imports = importForms.flatMap((form) => [...text.matchAll(form)].map(([, name = '']) => name));
      return { path, lines: text.trimEnd().split('\n').length, imports };
    }),
  );
}

/**
 * The file that an import of the project's own leads to; undefined for a package.
 * Aliases are `#<folder>/…`, one for each folder of src/; `#<package>` is one in the form that suits the place.
 */
export function toImportedPath(from: string, written: string): string | undefined {
  if (written.startsWith('.')) return posix.normalize(`${dirname(from)}/${written}`);
  return /^#.+\//.test(written) ? `src/${written.slice(1)}` : undefined;
}
