import { type EmblemSheet, type EmblemVariant, emblemVariants, planEmblems } from '#domain/emblem-files.ts';
import { getIdentities } from './identities.ts';
import { getSite } from './site.ts';

/** A drawing of an identity's emblem, as a file of the site. */
export interface EmblemDrawing {
  /** Name of the file, e.g. `emblem-reversed.svg`. */
  file: string;
  url: string;
}

/** Kept as files, never inlined: a visitor downloads them. */
const urls = import.meta.glob<string>('/content/identities/*/*.svg', {
  query: '?url&no-inline',
  import: 'default',
  eager: true,
});

/** The drawings in an identity's folder, the emblem itself first. */
export function getEmblems(identity: string): EmblemDrawing[] {
  const folder = `/content/identities/${identity}/`;
  return Object.entries(urls)
    .filter(([path]) => path.startsWith(folder))
    .map(([path, url]) => ({ file: path.slice(folder.length), url }))
    .sort((a, b) => a.file.length - b.file.length);
}

/** The files that the build makes of every emblem. */
export async function getEmblemSheets(): Promise<EmblemSheet[]> {
  const { runBy, artworkLicence } = await getSite();
  const { name, url } = artworkLicence;
  return planEmblems(await getIdentities(), { author: runBy, licence: { name, url } });
}

/** Where a variant of an identity's emblem lies. @throws Error naming the file that the identity lacks. */
export function getEmblemUrl(identity: string, variant: EmblemVariant): string {
  const path = `/content/identities/${identity}/${emblemVariants[variant].drawing}`;
  const url = urls[path];
  if (!url) throw new Error(`There is no ${path.slice(1)}`);
  return url;
}
