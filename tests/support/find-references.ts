import type { BuiltPage } from './read-built-pages.ts';

/** Something that a page points to. */
export interface Reference {
  /** As written in the page. */
  written: string;
  /** Whether the browser loads it by itself; an anchor's target it loads only on a click. */
  loaded: boolean;
}

/** Elements, the attribute that points, and whether the browser loads what it names. */
const pointers = [
  { selector: 'a[href]', attribute: 'href', loaded: false },
  { selector: 'link[rel=canonical]', attribute: 'href', loaded: false },
  { selector: 'link[rel=alternate]', attribute: 'href', loaded: false },
  { selector: 'link:not([rel=canonical]):not([rel=alternate])', attribute: 'href', loaded: true },
  { selector: 'form[action]', attribute: 'action', loaded: false },
  { selector: 'meta[property="og:image"]', attribute: 'content', loaded: false },
  { selector: 'img, script, source, iframe, video, audio, embed', attribute: 'src', loaded: true },
  { selector: 'object', attribute: 'data', loaded: true },
  { selector: 'use, image', attribute: 'href', loaded: true },
] as const;

/** All that the markup points to, `srcset` included; what a script fetches is the browser tests' matter. */
export function findReferences({ root }: Pick<BuiltPage, 'root'>): Reference[] {
  const single = pointers.flatMap(({ selector, attribute, loaded }) =>
    root.querySelectorAll(selector).flatMap((element) => {
      const written = element.getAttribute(attribute);
      return written === undefined ? [] : [{ written, loaded }];
    }),
  );
  const sets = root.querySelectorAll('[srcset]').flatMap((element) =>
    (element.getAttribute('srcset') ?? '').split(',').map((candidate) => ({
      written: candidate.trim().split(/\s+/)[0] ?? '',
      loaded: true,
    })),
  );
  return [...single, ...sets];
}
