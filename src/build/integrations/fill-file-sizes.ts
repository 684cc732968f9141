import { glob, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

const place = /(data-file-size="([^"]+)"[^>]*>)(?=<)/g;

/**
 * Says in the pages how large a file is: pages are built before the files that they link to. Each
 * empty element with `data-file-size`, a path below the site's root, gets the size as its words.
 * @throws Error naming the file that a page speaks of and that was not made.
 */
export async function fillFileSizes(folder: string): Promise<void> {
  for await (const name of glob('**/*.html', { cwd: folder })) {
    const file = join(folder, name);
    const html = await readFile(file, 'utf8');
    const paths = new Set([...html.matchAll(place)].map(([, , path = '']) => path));
    if (paths.size === 0) continue;
    const sizes = new Map<string, string>();
    for (const path of paths) sizes.set(path, toSizeText((await stat(join(folder, path))).size));
    await writeFile(
      file,
      html.replaceAll(place, (_, tag: string, path: string) => `${tag}${sizes.get(path)}`),
    );
  }
}

/** `12,3 MB`, `480 kB`. */
export function toSizeText(bytes: number): string {
  if (bytes < 999_500) return `${Math.round(bytes / 1000)} kB`;
  return `${(bytes / 1e6).toFixed(1).replace('.', ',')} MB`;
}
