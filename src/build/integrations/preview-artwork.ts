import { join, sep } from 'node:path';
import type { AstroIntegration } from 'astro';
import { keepUntilChanged } from './keep-until-changed.ts';

/** In dev, draws the pictures that are asked for, one at a time. */
export function previewArtwork(): AstroIntegration {
  return {
    name: 'preview-artwork',
    hooks: {
      'astro:server:setup': ({ server }) => {
        const root = server.config.root;
        const emblems = join(root, 'content/identities') + sep;
        const assets = keepUntilChanged(
          async () => (await import('../render/read-assets.ts')).readAssets(root),
          (path) => path.startsWith(emblems),
        );
        // What draws is read when the first picture is asked for: the page comes before it.
        const artwork = keepUntilChanged(
          async () => (await import('./serve-artwork.ts')).serveArtwork(assets.get),
          () => false,
        );
        let drawing: Awaited<ReturnType<typeof artwork.get>> | undefined;
        server.watcher.on('all', (_, path) => {
          assets.forget(path);
          drawing?.forget(path);
        });
        server.middlewares.use(async (request, response, next) => {
          if (!/\/tai-ve\/[^?#]/.test(request.url ?? '')) return next();
          drawing ??= await artwork.get();
          await drawing.serve(request, response, next);
        });
      },
    },
  };
}
