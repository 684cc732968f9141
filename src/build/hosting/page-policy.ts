import { pageRows } from '#domain/site/pages.ts';
import type { CmsBackend } from '#domain/site/site.ts';
import { toEditorsSources } from './editors-policy.ts';

/**
 * What a page may load, as a Content Security Policy that stands in the page itself: it holds on
 * every host, whatever headers that sends. Anything that is not named here is forbidden.
 */
const directives: Record<string, readonly string[]> = {
  'default-src': ["'none'"],
  'base-uri': ["'none'"],
  'connect-src': ["'self'"],
  'font-src': ["'self'"],
  'form-action': ["'self'"],
  // The customiser shows and saves what it drew as blobs, pictures and films.
  'img-src': ["'self'", 'blob:'],
  'manifest-src': ["'self'"],
  'media-src': ["'self'", 'blob:'],
  'script-src': ["'self'"],
  'style-src': ["'self'"],
  'worker-src': ["'self'"],
};

/** What stands inline in a page, as sources such as `'sha256-…'`. */
export interface InlineSources {
  scripts: readonly string[];
  styles: readonly string[];
}

const pagesWithWasm: readonly string[] = pageRows.filter(({ wasm }) => wasm).map(({ address }) => address);

/** @param page address below the root: `` for the home page, `tim-kiem/`, `404.html`. */
export function toPagePolicy(page: string, inline: InlineSources): string {
  const wasm = pagesWithWasm.some((place) => page.startsWith(place)) ? ["'wasm-unsafe-eval'"] : [];
  return toPolicy({ 'script-src': [...inline.scripts, ...wasm], 'style-src': inline.styles });
}

/** Of the one page that runs an editor: a hash in its styles' sources would forbid those that the editor writes. */
export const toEditorsPolicy = (backend: CmsBackend): string => toPolicy(toEditorsSources(backend));

const toPolicy = (more: Record<string, readonly string[]>): string =>
  [...new Set([...Object.keys(directives), ...Object.keys(more)])]
    .map((name) => [name, ...(directives[name] ?? []), ...(more[name] ?? [])].join(' '))
    .join('; ');
