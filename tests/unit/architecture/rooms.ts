/** Which rooms a room may import, besides itself. A room that is not here is not allowed. */
export const rooms: Record<string, readonly string[]> = {
  'src/domain': [],
  'src/vietnamese': [],
  'src/styles': [],
  'src/i18n': ['src/domain'],
  'src/artwork': ['src/vietnamese', 'src/domain'],
  // A unit's own papers: the build publishes their blank forms, a browser fills them in.
  'src/papers': ['src/i18n', 'src/vietnamese', 'src/domain'],
  // The checks ask the drawing code what fits and what the typeface lacks.
  'src/content': ['src/artwork', 'src/i18n', 'src/vietnamese', 'src/domain'],
  'src/content.config.ts': ['src/content'],
  // What is made of the content beside pages, for people and for machines; the build's endpoints serve it.
  'src/publish': ['src/content', 'src/papers', 'src/i18n', 'src/vietnamese', 'src/domain'],
  'src/browser': ['src/artwork', 'src/papers', 'src/i18n', 'src/vietnamese', 'src/domain'],
  // It packs the service worker, whose plan both sides read.
  'src/build': ['src/publish', 'src/browser', 'src/content', 'src/artwork', 'src/vietnamese', 'src/domain'],
  // They ask the drawing code what an emblem's parts are, and the build for files that it has made before.
  'src/collections': [
    'src/build',
    'src/content',
    'src/papers',
    'src/artwork',
    'src/i18n',
    'src/vietnamese',
    'src/domain',
  ],
  'src/components': ['src/browser', 'src/papers', 'src/i18n', 'src/vietnamese', 'src/domain'],
  'src/layouts': ['src/components', 'src/collections', 'src/styles', 'src/i18n', 'src/domain'],
  'src/pages': [
    'src/build',
    'src/layouts',
    'src/components',
    'src/collections',
    'src/publish',
    'src/papers',
    'src/content',
    'src/i18n',
    'src/domain',
  ],
  'astro.config.mjs': ['src/build'],
  'vitest.config.ts': [],
  scripts: [
    'src/build',
    'src/publish',
    'src/browser',
    'src/content',
    'src/artwork',
    'src/vietnamese',
    'src/domain',
  ],
};

/** Within the large rooms: which of its folders a folder may import, besides itself. */
export const folders: Record<string, Record<string, readonly string[]>> = {
  'src/domain': {
    slogan: [],
    identity: [],
    campaign: ['slogan'],
    document: ['campaign', 'slogan', 'identity'],
    artwork: ['campaign', 'slogan', 'identity'],
    'true-size': ['artwork', 'identity'],
    site: ['artwork', 'campaign', 'document', 'identity', 'slogan'],
  },
  'src/content': {
    schemas: [],
    annex: [],
    // What the files hold as the site's own things, for the pages and for whoever reads the folder.
    domain: ['schemas'],
    checks: ['schemas'],
    folder: ['domain', 'checks', 'schemas'],
    editing: ['folder', 'checks', 'schemas', 'annex'],
    // The editors' forms are made from the schemas of the content's files.
    cms: ['folder', 'schemas'],
  },
  'src/publish': { 'open-data': [], 'ready-texts': [], 'search-index': [] },
  'src/browser': {
    customiser: ['renewal'],
    papers: ['customiser'],
    search: ['renewal'],
    offline: [],
    renewal: [],
  },
  'src/build': {
    render: [],
    made: ['render'],
    hosting: [],
    output: [],
    integrations: ['render', 'made', 'hosting', 'output'],
  },
};

/** Packages that one place owns; whoever needs what they do asks that place. */
export const owners: Record<string, readonly string[]> = {
  '#satori': ['src/artwork/to-scene.ts'],
  // The benchmark compares ours with what others do with the same packages.
  satori: ['src/artwork/satori-in-browser.ts', 'src/artwork/layout-engine.ts', 'scripts/measure/benchmark/'],
  sharp: ['src/build/render/encoders/', 'scripts/measure/benchmark/', 'scripts/measure/renderers/', 'tests/'],
  '@resvg/resvg-js': ['src/build/render/encoders/', 'scripts/measure/benchmark/', 'tests/'],
  'astro:content': ['src/collections/', 'src/content.config.ts'],
  '@sveltia/cms': ['src/content/cms/', 'tests/'],
  pagefind: ['src/publish/search-index/write-search-index.ts'],
  'fast-xml-parser': ['src/content/editing/read-xml.ts', 'tests/'],
  unpdf: ['src/content/editing/read-pdf.ts'],
  '@clack/prompts': ['scripts/'],
  piscina: ['src/build/render/pool.ts'],
  uqr: ['src/artwork/qr/qr-modules.ts'],
  harfbuzzjs: ['src/artwork/scripts/'],
  svgo: ['src/artwork/plain-svg.ts'],
  'svgo/browser': ['src/artwork/plain-svg.ts'],
  yaml: [
    'src/content/folder/',
    'src/content/editing/',
    'src/collections/',
    'src/content.config.ts',
    'tests/',
  ],
  // What compiles the bodies at the build also says what is wrong with them, and what their words are.
  satteri: ['src/content/folder/find-mdx-signs.ts', 'src/collections/plain-text.ts'],
  docx: ['src/publish/ready-texts/to-docx.ts', 'src/papers/writers/'],
  pptxgenjs: ['src/papers/writers/to-pptx.ts', 'src/browser/customiser/slide/'],
  ics: ['src/publish/open-data/to-calendar.ts'],
  feed: ['src/publish/open-data/to-feed.ts'],
  '@astrojs/sitemap': ['src/build/integrations/site-map.ts'],
  saxen: ['src/browser/customiser/xml/walk-xml.ts'],
  numfmt: ['src/browser/customiser/list/format-number.ts'],
  'client-zip': ['src/browser/search/', 'src/browser/customiser/batch/'],
};

/** They run in the browser or in a worker too, or are what everything rests on: nothing of Node. */
export const withoutNode = [
  'src/domain/',
  'src/vietnamese/',
  'src/artwork/',
  'src/papers/',
  'src/i18n/',
  'src/browser/',
  'src/publish/open-data/',
  'src/publish/ready-texts/',
  'src/content/annex/',
  'src/content/schemas/',
  'src/content/checks/',
  'src/build/hosting/',
];
