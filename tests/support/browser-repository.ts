import type { Page } from 'playwright-core';

/** Sveltia CMS's repository for tests: a folder in the browser's own storage. */
const folder = 'sveltia-cms-test';

/** Puts files there; the page must already be at the site's address. */
export async function fillRepository(page: Page, files: Record<string, string>): Promise<void> {
  await page.evaluate(
    async ([name, entries]) => {
      const storage = await navigator.storage.getDirectory();
      const root = await storage.getDirectoryHandle(name, { create: true });
      for (const [path, text] of entries) {
        const parts = path.split('/');
        let folder = root;
        for (const part of parts.slice(0, -1))
          folder = await folder.getDirectoryHandle(part, { create: true });
        const file = await folder.getFileHandle(parts.at(-1) ?? '', { create: true });
        const stream = await file.createWritable();
        await stream.write(text);
        await stream.close();
      }
    },
    [folder, Object.entries(files)] as const,
  );
}

/** The text of a file there. */
export async function readFromRepository(page: Page, path: string): Promise<string> {
  return page.evaluate(
    async ([name, parts]) => {
      const storage = await navigator.storage.getDirectory();
      let folder = await storage.getDirectoryHandle(name);
      for (const part of parts.slice(0, -1)) folder = await folder.getDirectoryHandle(part);
      const file = await folder.getFileHandle(parts.at(-1) ?? '');
      return (await file.getFile()).text();
    },
    [folder, path.split('/')] as const,
  );
}
