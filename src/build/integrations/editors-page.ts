import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { readContentFolder } from '#content/folder/read-content-folder.ts';
import { siteSchema } from '#content/schemas/site-schema.ts';
import { pages } from '#domain/site/pages.ts';

/** Adds `/quan-tri/`, where content is edited in the browser, when `content/site.yaml` says where it is kept. */
export function editorsPage(): AstroIntegration {
  return {
    name: 'editors-page',
    hooks: {
      'astro:config:setup': async ({ config, injectRoute, addWatchFile, updateConfig }) => {
        addWatchFile(new URL('content/site.yaml', config.root));
        const { files } = await readContentFolder(fileURLToPath(config.root));
        const site = siteSchema.safeParse(files.find(({ kind }) => kind === 'site')?.value);
        if (!site.data?.cms) return;
        const entrypoint = new URL(`../../pages/${pages.editors.file}`, import.meta.url);
        updateConfig({ vite: { plugins: [withoutForeignFonts] } });
        injectRoute({ pattern: `/${pages.editors.address}`, entrypoint, prerender: true });
      },
    },
  };
}

/**
 * Sveltia CMS brings its typefaces along, and names a foreign host's beside them, which browsers then prefer. Nobody
 * but the git service is asked for anything.
 */
const withoutForeignFonts = {
  name: 'without-foreign-fonts',
  transform(code: string, id: string) {
    if (!id.includes('@sveltia/cms/npm/')) return undefined;
    return { code: code.replace(/@font-face \{[^}]*url\(https:[^}]*\}/g, ''), map: null };
  },
};
