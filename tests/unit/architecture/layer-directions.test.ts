import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import packageFacts from '../../../package.json' with { type: 'json' };
import { findCircles } from '../../support/find-circles.ts';
import { readSourceFiles, toImportedPath } from '../../support/read-source-files.ts';
import { folders, owners, rooms, withoutNode } from './rooms.ts';

const files = await readSourceFiles();

const arrows = files.flatMap(({ path, imports }) =>
  imports.flatMap((written) => {
    const to = toImportedPath(path, written);
    return to === undefined ? [] : [{ from: path, to, written }];
  }),
);

describe('the rooms', () => {
  it('import only what stands below them', () => {
    const wrong = arrows.flatMap(({ from, to, written }) => {
      if (from.startsWith('tests/')) return [];
      const [room, other] = [toRoom(from), toRoom(to)];
      const allowed = rooms[room];
      if (!allowed) return [`${from} is in no room of the table`];
      const isAllowed = room === other ? mayImportWithin(room, from, to) : allowed.includes(other);
      return isAllowed ? [] : [`${from} imports ${written}`];
    });
    expect(wrong).toEqual([]);
  });

  it('have each of their folders in the table', () => {
    const missing = files.flatMap(({ path }) => {
      const inner = folders[toRoom(path)];
      return inner && !(toFolder(path) in inner) ? [path] : [];
    });
    expect(missing).toEqual([]);
  });

  it('form no circle, nor do the folders in them', () => {
    const tables = [rooms, ...Object.values(folders)];
    expect(tables.flatMap((table) => findCircles(new Map(Object.entries(table))))).toEqual([]);
  });

  it('form no circle among files', () => {
    const imports = new Map(files.map(({ path }): [string, string[]] => [path, []]));
    for (const { from, to } of arrows) imports.get(from)?.push(to);
    expect(findCircles(imports)).toEqual([]);
  });

  it.each(Object.entries(owners))('leave the package %s to its owner', (name, places) => {
    const others = files.filter(
      ({ path, imports }) =>
        imports.some((written) => written === name || written.startsWith(`${name}/`)) &&
        !places.some((place) => path.startsWith(place)),
    );
    expect(others.map(({ path }) => path)).toEqual([]);
  });

  it.each(withoutNode)('keep Node out of %s', (room) => {
    const importers = files.filter(
      ({ path, imports }) => path.startsWith(room) && imports.some((written) => written.startsWith('node:')),
    );
    expect(importers.map(({ path }) => path)).toEqual([]);
  });
});

describe('the imports', () => {
  it('of the project itself lead to files', () => {
    const broken = files.flatMap(({ path, imports }) =>
      imports
        .filter((written) => !existsSync(toImportedPath(path, written) ?? path))
        .map((written) => `${path}: ${written}`),
    );
    expect(broken).toEqual([]);
  });

  it('use aliases that are folders of src/', () => {
    const aliases = Object.entries(packageFacts.imports).filter(([alias]) => alias.includes('/'));
    expect(aliases.filter(([alias, target]) => target !== `./src/${alias.slice(1)}`)).toEqual([]);
  });
});

/** `src/domain/slogan/slogan.ts` → `src/domain`; `scripts/serve.ts` → `scripts`; a file at the top is its own. */
function toRoom(path: string): string {
  const [top = '', room = ''] = path.split('/');
  return top === 'src' ? `src/${room}` : top;
}

/** `src/domain/slogan/slogan.ts` → `slogan` */
function toFolder(path: string): string {
  return path.split('/').slice(2, -1)[0] ?? '';
}

function mayImportWithin(room: string, from: string, to: string): boolean {
  const inner = folders[room];
  const [folder, other] = [toFolder(from), toFolder(to)];
  return !inner || folder === other || (inner[folder]?.includes(other) ?? false);
}
