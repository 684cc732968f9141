import { satteri } from '@astrojs/markdown-satteri';
import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { articlePictures } from './src/build/integrations/article-pictures.ts';
import { contentPreview } from './src/build/integrations/content-preview.ts';
import { editorsPage } from './src/build/integrations/editors-page.ts';
import { layOutOnly } from './src/build/integrations/lay-out-only.ts';
import { previewArtwork } from './src/build/integrations/preview-artwork.ts';
import { previewFiles } from './src/build/integrations/preview-files.ts';
import { quickStart } from './src/build/integrations/quick-start.ts';
import { safeOutput } from './src/build/integrations/safe-output.ts';
import { usableFolder } from './src/build/integrations/usable-folder.ts';

const base = process.env.BASE_PATH ?? '/';

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

const isDev = process.argv[2] === 'dev';

async function toBuildIntegrations() {
  const { finishSite } = await import('./src/build/integrations/finish-site.ts');
  return finishSite(base);
}

export default defineConfig({
  // The address that canonical links and share pictures name; set it where the site is deployed.
  site: process.env.SITE_URL ?? 'https://trai-tim-cam.example',
  base,
  trailingSlash: 'always',
  // Three kB a page; a visit begins with a link in a chat, and a style sheet of its own would be one round trip more.
  build: { inlineStylesheets: 'always' },
  // It is English, and what it needs would be prepared before the first page.
  devToolbar: { enabled: false },
  vite: {
    // The worker that draws a visitor's design loads its PDF writer only when it is asked for one.
    worker: {
      format: 'es',
      plugins: () => [layOutOnly()],
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
    quickStart(),
    ...(isDev ? [contentPreview()] : []),
    editorsPage(),
    mdx(),
    ...(isDev ? [previewArtwork(), previewFiles()] : await toBuildIntegrations()),
    safeOutput(),
  ],
});
