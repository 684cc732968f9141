import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import packageFacts from '../../../package.json' with { type: 'json' };
import { readSourceFiles, toImportedPath } from '../../support/read-source-files.ts';

/** Which layers a layer may import, besides itself. A layer that is not here is not allowed. */
const directions: Record<string, readonly string[]> = {
  'src/domain': [],
  'src/vietnamese': [],
  'src/styles': [],
  'src/build/hosting': [],
  'src/browser/offline': [],
  'src/content/schemas': ['src/vietnamese', 'src/domain'],
  'src/content/checks': ['src/content/schemas', 'src/vietnamese', 'src/domain'],
  'src/artwork': ['src/vietnamese', 'src/domain'],
  'src/build/render': ['src/artwork', 'src/vietnamese', 'src/domain'],
  'src/content/annex': ['src/vietnamese', 'src/domain'],
  'src/content/editing': [
    'src/content/folder',
    'src/content/checks',
    'src/content/schemas',
    'src/content/annex',
    'src/vietnamese',
    'src/domain',
  ],
  // It asks the drawing code what fits and what the typeface lacks.
  'src/content/folder': [
    'src/artwork',
    'src/content/checks',
    'src/content/schemas',
    'src/i18n',
    'src/vietnamese',
    'src/domain',
  ],
  'src/publish/search-index': ['src/i18n', 'src/vietnamese', 'src/domain'],
  'src/build/integrations': [
    'src/build/hosting',
    'src/browser/offline',
    'src/build/render',
    'src/publish/search-index',
    'src/content/folder',
    'src/content/checks',
    'src/content/schemas',
    'src/artwork',
    'src/domain',
  ],
  'src/content.config.ts': ['src/content/schemas'],
  // It asks the drawing code what an emblem's parts are.
  'src/collections': ['src/artwork', 'src/content/schemas', 'src/i18n', 'src/vietnamese', 'src/domain'],
  // The editors' page: its forms are made from the schemas of the content's files.
  'src/content/cms': ['src/collections', 'src/content/folder', 'src/domain'],
  'src/i18n': ['src/domain'],
  // Texts made of the content, for people (to read out, post, print) and for machines; the build's endpoints serve them.
  'src/publish/ready-texts': ['src/i18n', 'src/vietnamese', 'src/domain'],
  'src/publish/open-data': ['src/content/schemas', 'src/i18n', 'src/domain'],
  'src/browser/search': ['src/i18n', 'src/vietnamese', 'src/domain'],
  // What a visitor types passes the same doors as what an editor writes.
  'src/browser/customiser': [
    'src/artwork',
    'src/content/schemas',
    'src/i18n',
    'src/vietnamese',
    'src/domain',
  ],
  'src/components': [
    'src/browser/customiser',
    'src/browser/offline',
    'src/browser/search',
    'src/i18n',
    'src/vietnamese',
    'src/domain',
  ],
  'src/layouts': ['src/components', 'src/collections', 'src/styles', 'src/i18n', 'src/domain'],
  'src/pages': [
    'src/layouts',
    'src/components',
    'src/collections',
    'src/publish/ready-texts',
    'src/publish/open-data',
    'src/publish/search-index',
    'src/i18n',
    'src/domain',
  ],
  'astro.config.mjs': ['src/build/integrations'],
  'vitest.config.ts': [],
  scripts: [
    'src/build/hosting',
    'src/content/editing',
    'src/content/annex',
    'src/build/render',
    'src/publish/search-index',
    'src/browser/search',
    'src/content/folder',
    'src/content/checks',
    'src/content/schemas',
    'src/artwork',
    'src/vietnamese',
    'src/domain',
  ],
};

/** Packages that one place owns; whoever needs what they do asks that place. */
const owners: Record<string, readonly string[]> = {
  '#satori': ['src/artwork/to-scene.ts'],
  // The benchmark compares ours with what others do with the same packages.
  satori: ['src/artwork/satori-in-browser.ts', 'scripts/measure/benchmark/'],
  sharp: ['src/build/render/encoders/', 'scripts/measure/benchmark/', 'tests/'],
  '@resvg/resvg-js': ['src/build/render/encoders/', 'scripts/measure/benchmark/', 'tests/'],
  'astro:content': ['src/collections/', 'src/content.config.ts'],
  '@sveltia/cms': ['src/content/cms/', 'tests/'],
  pagefind: ['src/publish/search-index/write-search-index.ts'],
  unpdf: ['src/content/editing/read-pdf.ts'],
  '@clack/prompts': ['scripts/'],
  piscina: ['src/build/render/pool.ts'],
  svgo: ['src/artwork/plain-svg.ts'],
  'svgo/browser': ['src/artwork/plain-svg.ts'],
  yaml: [
    'src/content/folder/',
    'src/content/editing/',
    'src/collections/',
    'src/content.config.ts',
    'tests/',
  ],
  docx: ['src/publish/ready-texts/to-docx.ts'],
  ics: ['src/publish/open-data/to-calendar.ts'],
  feed: ['src/publish/open-data/to-feed.ts'],
  '@astrojs/sitemap': ['src/build/integrations/site-map.ts'],
  'client-zip': ['src/browser/search/', 'src/browser/customiser/batch/'],
};

/** They run in the browser or in a worker too, or are what everything rests on: nothing of Node. */
const withoutNode = [
  'domain',
  'vietnamese',
  'annex',
  'schemas',
  'checks',
  'artwork',
  'customiser',
  'search',
  'i18n',
  'hosting',
  'offline',
  'ready-texts',
  'open-data',
];

const files = await readSourceFiles();

describe('the layers', () => {
  it('import only what stands below them', () => {
    const wrong = files.flatMap(({ path, imports }) => {
      if (path.startsWith('tests/')) return [];
      const layer = toLayer(path);
      const allowed = directions[layer];
      if (!allowed) return [`${path} is in no layer of the table`];
      return imports.flatMap((written) => {
        const target = toImportedPath(path, written);
        if (target === undefined) return [];
        const other = toLayer(target);
        return other === layer || allowed.includes(other) ? [] : [`${path} imports ${written}`];
      });
    });
    expect(wrong).toEqual([]);
  });

  it('form no circle', () => {
    const below = (layer: string): string[] =>
      (directions[layer] ?? []).flatMap((one) => [one, ...below(one)]);
    expect(() => Object.keys(directions).map(below)).not.toThrow();
  });

  it.each(Object.entries(owners))('leave the package %s to its owner', (name, places) => {
    const others = files.filter(
      ({ path, imports }) =>
        imports.some((written) => written === name || written.startsWith(`${name}/`)) &&
        !places.some((place) => path.startsWith(place)),
    );
    expect(others.map(({ path }) => path)).toEqual([]);
  });

  it.each(withoutNode)('keep Node out of src/%s', (layer) => {
    const importers = files.filter(
      ({ path, imports }) =>
        path.startsWith(`src/${layer}/`) && imports.some((written) => written.startsWith('node:')),
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
function toLayer(path: string): string {
  const [top = '', folder = ''] = path.split('/');
  return top === 'src' ? `src/${folder}` : top;
}
