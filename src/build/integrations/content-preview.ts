import { join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration, AstroIntegrationLogger } from 'astro';
import type { Plugin, ViteDevServer } from 'vite';
import { formatIssues } from '#content/checks/format-issues.ts';
import { awaitContent } from './await-content.ts';
import { createBackgroundCheck } from './background-check.ts';

/** In dev, checks the content after each save and shows what is wrong in the browser, until it is mended. */
export function contentPreview(): AstroIntegration {
  return {
    name: 'content-preview',
    hooks: {
      'astro:config:setup': async ({ command, config, updateConfig, logger }) => {
        if (command !== 'dev') return;
        updateConfig({ vite: { plugins: [addOverlay()] } });
        await awaitContent(fileURLToPath(config.root), config.server, (report) =>
          logger.error(`\n${report}`),
        );
      },
      'astro:server:setup': ({ server, logger }) => watchContent(server, logger),
    },
  };
}

const overlay = fileURLToPath(new URL('./dev-overlay/issues-overlay.ts', import.meta.url));

/** Vite's own client is on every page of the dev server, also on that of an error. */
function addOverlay(): Plugin {
  return {
    name: 'content-overlay',
    apply: 'serve',
    transform: (code, id) =>
      id.includes('vite/dist/client/client.mjs')
        ? `${code}\nimport(${JSON.stringify(overlay.replaceAll('\\', '/'))});`
        : undefined,
  };
}

function watchContent(server: ViteDevServer, logger: AstroIntegrationLogger): void {
  const folder = join(server.config.root, 'content') + sep;
  let shown = '';
  const check = createBackgroundCheck(server.config.root, {
    onIssues: (issues) => {
      server.ws.send('content:issues', issues);
      const report = formatIssues(issues);
      if (report !== shown && (issues.length > 0 || shown !== '')) logger.info(`\n${report}`);
      shown = report;
    },
    onFailure: (reason) => logger.error(reason),
  });
  server.watcher.on('all', (_, path) => {
    if (path.startsWith(folder)) check.request();
  });
  // The first page comes before the first check: it is in the browser when it asks.
  server.ws.on('content:ask', (_, client) => {
    const issues = check.issues();
    if (issues) client.send('content:issues', issues);
    else check.request();
  });
  server.httpServer?.on('close', check.close);
}
