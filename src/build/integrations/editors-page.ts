import { readFile } from 'node:fs/promises';
import type { AstroIntegration } from 'astro';
import { toContentFile } from '#content/folder/to-content-file.ts';
import { siteSchema } from '#content/schemas/site-schema.ts';
import { pages } from '#domain/site/pages.ts';

const path = 'content/site.yaml';

/** Adds `/quan-tri/`, where content is edited in the browser, when `content/site.yaml` says where it is kept. */
export function editorsPage(): AstroIntegration {
  return {
    name: 'editors-page',
    hooks: {
      'astro:config:setup': async ({ config, injectRoute, addWatchFile, updateConfig }) => {
        addWatchFile(new URL(path, config.root));
        const { file } = toContentFile(path, 'site', await readIfThere(new URL(path, config.root)));
        const site = siteSchema.safeParse(file.value);
        if (!site.data?.cms) return;
        const entrypoint = new URL(`../../pages/${pages.editors.file}`, import.meta.url);
        updateConfig({ vite: { plugins: [withoutForeignFonts] } });
        injectRoute({ pattern: `/${pages.editors.address}`, entrypoint, prerender: true });
      },
    },
  };
}

/** Empty where the file is not there: the checks say so. */
async function readIfThere(file: URL): Promise<string> {
  return readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return '';
    throw error;
  });
}

/** What its Vietnamese lacks, so that it would say it in English. */
const untranslated = /The new \{\$name\} will be saved along with the entry you[’']re editing\./g;
const translated = '{$name} mới sẽ được lưu cùng mục đang sửa.';

/**
 * Sveltia CMS brings its typefaces along, and names a foreign host's beside them, which browsers then prefer. Nobody
 * but the git service is asked for anything.
 */
const withoutForeignFonts = {
  name: 'without-foreign-fonts',
  transform(code: string, id: string) {
    if (!id.includes('@sveltia/cms/npm/')) return undefined;
    const own = code.replace(/@font-face \{[^}]*url\(https:[^}]*\}/g, '');
    return { code: own.replace(untranslated, () => translated), map: null };
  },
};
