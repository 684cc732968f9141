import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { RewritePage } from './rewrite-pages.ts';

const scriptTag = /<script type="module" src="([^"]+)"><\/script>/g;
/** What the bundler lays before a file's imports, and they themselves. */
const head = /^(?:const __vite__mapDeps=.*\n)?/;
const importing = /^import(?:(\{[^{}]*\})from)?"\.\/([^"]+)";/;
const exporting = /export\{([^{}]*)\};?\s*$/;
const unread = /(?:^|[;}\n])(?:import[\s{*"]|export[\s{*])/;

/** A file of the bundler, read. */
interface Part {
  name: string;
  /** Without its imports and exports. */
  code: string;
  imports: { names: string; from: string }[];
  /** As the members of an object: `t:e,n`. */
  exports: string;
}

/**
 * Makes one file of the scripts of a page with all that they import at once: on a slow line each file more is a round
 * trip of 150 ms, and takes from the typeface and the pictures that come beside it. What a script imports later stays a
 * file of its own. Of what two files hold each has its own copy, so such code keeps nothing in mind between calls.
 * @param base the site's, which the addresses begin with.
 */
export function joinScripts(base: string): RewritePage {
  const written = new Map<string, Promise<string>>();
  return async ({ html, folder }) => {
    const paths = [...new Set([...html.matchAll(scriptTag)].map(([, path = '']) => path))];
    if (paths.length === 0) return html;
    const key = paths.join(' ');
    const writing =
      written.get(key) ??
      writeJoined(
        paths.map((path) => path.slice(base.length)),
        folder,
      );
    written.set(key, writing);
    const path = `${base}${await writing}`;
    let isFirst = true;
    return html.replaceAll(scriptTag, () => {
      const tag = isFirst ? `<script type="module" src="${path}"></script>` : '';
      isFirst = false;
      return tag;
    });
  };
}

/** Gives the path of the file below the site's root. */
async function writeJoined(paths: readonly string[], folder: string): Promise<string> {
  const place = paths[0]?.replace(/[^/]*$/, '') ?? '';
  const parts = await readParts(
    paths.map((path) => path.slice(place.length)),
    (name) => readFile(join(folder, place, name), 'utf8'),
  );
  const code = joinParts(parts);
  const path = `${place}page.${createHash('sha256').update(code).digest('hex').slice(0, 8)}.js`;
  await writeFile(join(folder, path), code);
  return path;
}

/** The files and all that they import, each after what it needs. */
async function readParts(names: readonly string[], read: (name: string) => Promise<string>): Promise<Part[]> {
  const found = new Map<string, Part>();
  const visit = async (name: string): Promise<void> => {
    if (found.has(name)) return;
    const part = readPart(name, await read(name));
    for (const { from } of part.imports) await visit(from);
    found.set(name, part);
  };
  for (const name of names) await visit(name);
  return [...found.values()];
}

/** @throws Error for what the bundler has not written so far: it would be lost. */
export function readPart(name: string, text: string): Part {
  const [before = ''] = head.exec(text) ?? [];
  let rest = text.slice(before.length);
  const imports: Part['imports'] = [];
  for (let found = importing.exec(rest); found; found = importing.exec(rest)) {
    const [all, names = '', from = ''] = found;
    imports.push({ names: names.replaceAll(' as ', ':'), from });
    rest = rest.slice(all.length);
  }
  const [all = '', names = ''] = exporting.exec(rest) ?? [];
  const exports = names.replaceAll(/([\w$]+) as ([\w$]+)/g, '$2:$1');
  const code = before + rest.slice(0, rest.length - all.length);
  if (unread.test(code))
    throw new Error(`The script ${name} imports or exports in a way that cannot be joined`);
  return { name, code, imports, exports };
}

/** Each file's names stay its own. */
export function joinParts(parts: readonly Part[]): string {
  const toPlace = (name: string): string => `__part${parts.findIndex((part) => part.name === name)}`;
  return parts
    .map(({ name, code, imports, exports }) => {
      const taken = imports.filter(({ names }) => names !== '');
      const needs = taken.map(({ names, from }) => `const${names}=${toPlace(from)};`).join('');
      return `const ${toPlace(name)}=(()=>{${needs}${code}\nreturn{${exports}}})();`;
    })
    .join('\n');
}
