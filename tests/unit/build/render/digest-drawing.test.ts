import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  type DrawingPlace,
  digestDrawing,
  readDrawingSources,
  toDrawingPlace,
} from '#build/render/digest-drawing.ts';
import { projectRoot } from '../../../support/artwork-job.ts';

const files = {
  'package.json': '{ "imports": { "#pen": { "default": "pen" }, "#art/*": "./src/art/*" } }',
  'node_modules/pen/package.json': '{ "name": "pen", "version": "1.0.0", "dependencies": { "ink": "1" } }',
  'node_modules/ink/package.json':
    '{ "name": "ink", "version": "1.0.0", "optionalDependencies": { "gone": "1" } }',
  'src/worker.ts':
    "import pen from '#pen';\nimport {\n  drawAll,\n} from '#art/draw-all.ts';\nexport const white = '#FFFFFF';\n",
  'src/art/draw-all.ts':
    "import face from './face.json' with { type: 'json' };\nexport type { Look } from './look.ts';\nconst later = () => import(" +
    "'./later.ts', { with: {} });\n",
  'src/art/face.json': '{ "a": 1 }',
  'src/art/look.ts': 'export interface Look {}\n',
  'src/art/later.ts': "import './side.ts';\n",
  'src/art/side.ts': '',
  'src/art/other.ts': '// nobody imports it',
  'content/identities/heart/emblem.svg': '<svg/>',
};

let project: string;
let place: DrawingPlace;
const put = async (path: string, text: string): Promise<void> => {
  await mkdir(dirname(join(project, path)), { recursive: true });
  await writeFile(join(project, path), text);
};
beforeEach(async () => {
  project = await mkdtemp(join(tmpdir(), 'drawing-'));
  place = { project, entries: ['src/worker.ts'], emblems: join(project, 'content/identities') };
  for (const [path, text] of Object.entries(files)) await put(path, text);
});
afterEach(() => rm(project, { recursive: true }));
const digest = async () => digestDrawing(await readDrawingSources(place));

describe('the digest of what draws', () => {
  it.each(Object.entries(files).filter(([path]) => !/other|package\.json/.test(path)))(
    'is another one when %s changes',
    async (path, text) => {
      const before = await digest();
      await put(path, `${text}\n`);
      expect(await digest()).not.toBe(before);
    },
  );

  it.each(['pen', 'ink'])('is another one when the library %s has another version', async (name) => {
    const before = await digest();
    const path = `node_modules/${name}/package.json` as const;
    await put(path, (files as Record<string, string>)[path]?.replace('1.0.0', '1.0.1') ?? '');
    expect(await digest()).not.toBe(before);
  });

  it('is another one when an emblem is added', async () => {
    const before = await digest();
    await put('content/identities/heart/emblem.png', 'a picture');
    expect(await digest()).not.toBe(before);
  });

  it('stays when a file changes that nothing imports', async () => {
    const before = await digest();
    await put('src/art/other.ts', '// still nobody');
    expect(await digest()).toBe(before);
  });

  it('names an import that leads nowhere', async () => {
    await put('src/art/look.ts', "import { a } from '#nowhere/a.ts';\n");
    await expect(digest()).rejects.toThrow('look.ts imports #nowhere/a.ts, which package.json does not name');
    await put('src/art/look.ts', "import { a } from './lost.ts';\n");
    await expect(digest()).rejects.toThrow('lost.ts');
    await put('src/art/look.ts', "import { a } from 'lost-library/part';\n");
    await expect(digest()).rejects.toThrow('needs lost-library, which is not installed');
  });

  it('sees the looks, the typeface, the encoders and the table of formats of this project', async () => {
    const sources = Object.keys(await readDrawingSources(toDrawingPlace(projectRoot)));
    expect(sources).toEqual(
      expect.arrayContaining([
        'content/identities/trai-tim-cam/emblem.svg',
        'src/artwork/fonts/be-vietnam-pro-900.json',
        'src/artwork/looks/formal.ts',
        'src/artwork/scripts/fonts/noto-sans-khmer-700.json',
        'src/artwork/motifs/heart-key.ts',
        'src/build/render/encoders/encode-pdf.ts',
        'src/domain/artwork/format.ts',
        'src/vietnamese/break-opportunities.ts',
      ]),
    );
    const libraries = sources.filter((name) => name.includes('@') && !name.includes('/src/'));
    for (const name of ['satori', '@resvg/resvg-js', 'sharp'])
      expect(libraries.some((library) => library.startsWith(`${name}@`))).toBe(true);
  });
});
