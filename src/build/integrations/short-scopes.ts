import type { RewritePage } from './rewrite-pages.ts';

/** What Astro writes on every element of a component with styles of its own, and in those styles. */
const scope = /data-astro-cid-[a-z0-9]{8}/g;
/** A component's own element, of another one's scope, is given a value, which no style asks for. */
const valued = /(?<=\sdata-astro-cid-[a-z0-9]{8})="true"/g;

/**
 * Names the components of a page in as few letters as do: a long page has thousands of these names, of which even
 * compressed each takes a byte or two, and the first 14 kB of a page come a round trip earlier than the rest.
 */
export const shortScopes: RewritePage = ({ html }) => {
  const short = new Map<string, string>();
  const toShort = (long: string): string => {
    const known = short.get(long) ?? `data-s${short.size.toString(36)}`;
    short.set(long, known);
    return known;
  };
  return html.replaceAll(valued, '').replaceAll(scope, toShort);
};
