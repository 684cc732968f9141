import { getEntry } from 'astro:content';
import { type Redirect, splitAddress } from '#domain/site/redirect.ts';

/** Published addresses that moved: pages, and records inside of pages. */
export async function getRedirects(): Promise<Redirect[]> {
  const entry = await getEntry('redirects', 'redirects');
  return entry?.data.redirects ?? [];
}

/** Ids under which a document was published before, to be kept as places of the page. */
export async function getFormerIds(): Promise<(id: string) => string[]> {
  const redirects = await getRedirects();
  return (id) =>
    redirects
      .filter(({ to }) => splitAddress(to).fragment === id)
      .flatMap(({ from }) => splitAddress(from).fragment ?? []);
}
