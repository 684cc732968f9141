import { satteri } from '@astrojs/markdown-satteri';
import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { articlePictures } from './src/build/integrations/article-pictures.ts';
import { artwork } from './src/build/integrations/artwork.ts';
import { artworkSums } from './src/build/integrations/artwork-sums.ts';
import { contentCheck } from './src/build/integrations/content-check.ts';
import { contentPreview } from './src/build/integrations/content-preview.ts';
import { editorsPage } from './src/build/integrations/editors-page.ts';
import { fillFileSizes } from './src/build/integrations/fill-file-sizes.ts';
import { headersFile } from './src/build/integrations/headers-file.ts';
import { joinScripts } from './src/build/integrations/join-scripts.ts';
import { offline } from './src/build/integrations/offline.ts';
import { addPolicy, fewInlineSources } from './src/build/integrations/page-policy.ts';
import { partTexts } from './src/build/integrations/part-texts.ts';
import { previewFiles } from './src/build/integrations/preview-files.ts';
import { rewritePages } from './src/build/integrations/rewrite-pages.ts';
import { safeOutput } from './src/build/integrations/safe-output.ts';
import { searchIndex } from './src/build/integrations/search-index.ts';
import { shortScopes } from './src/build/integrations/short-scopes.ts';
import { siteMap } from './src/build/integrations/site-map.ts';
import { usableFolder } from './src/build/integrations/usable-folder.ts';
import { versionPictures } from './src/build/integrations/version-pictures.ts';
import { startLedger } from './src/build/render/ledger.ts';

// What artwork() has rendered, for those after it.
const ledger = startLedger();
const base = process.env.BASE_PATH ?? '/';
/** As every address begins. */
const wholeBase = `/${base}/`.replaceAll(/\/+/g, '/');

/**
 * Astro marks MDX for itself with a directive that the bundler does not know; HarfBuzz asks for a module of Node only
 * where it runs in Node. Nothing is lost.
 */
const isExpected = ({ code, message }) =>
  code === 'MODULE_LEVEL_DIRECTIVE' || /Module "module" has been externalized.*harfbuzzjs/s.test(message);

/**
 * A worker asks for a file when it has read the one before, so the drawing code is one file, with all that it rests on; beside it
 * arrives what it draws with.
 */
const drawingFiles = [
  { name: 'drawing-start', test: /(layout-engine|fetch-assets)\.ts$/, priority: 2 },
  { name: 'drawing-code', test: /drawing-tasks\.ts$/, priority: 1 },
];

export default defineConfig({
  // The address that canonical links and share pictures name; set it where the site is deployed.
  site: process.env.SITE_URL ?? 'https://trai-tim-cam.example',
  base,
  trailingSlash: 'always',
  // Three kB a page; a visit begins with a link in a chat, and a style sheet of its own would be one round trip more.
  build: { inlineStylesheets: 'always' },
  vite: {
    // The worker that draws a visitor's design loads its PDF writer only when it is asked for one.
    worker: {
      format: 'es',
      rolldownOptions: {
        onLog: (level, log, report) => {
          if (!isExpected(log)) report(level, log);
        },
        output: { codeSplitting: { groups: drawingFiles } },
      },
    },
    build: {
      rolldownOptions: {
        onLog: (level, log, report) => {
          if (!isExpected(log)) report(level, log);
        },
      },
    },
  },
  markdown: { processor: satteri({ mdastPlugins: [articlePictures(new URL('.', import.meta.url))] }) },
  // Lets the Astro extension of an editing program complete and explain the fields of .mdx files.
  experimental: { contentIntellisense: true },
  // safeOutput stands last: it puts the finished output in place.
  integrations: [
    usableFolder(),
    contentCheck(),
    contentPreview(),
    editorsPage(),
    mdx(),
    artwork(ledger),
    previewFiles(),
    artworkSums(ledger),
    siteMap(),
    searchIndex(),
    fewInlineSources(),
    // The policy comes last: it sums what stands in the page.
    rewritePages(
      fillFileSizes(ledger),
      versionPictures(ledger, wholeBase),
      joinScripts(wholeBase),
      partTexts,
      shortScopes,
      addPolicy,
    ),
    headersFile(),
    offline(),
    safeOutput(),
  ],
});
