import { emblemVariants } from '#domain/artwork/emblem-files.ts';
import { contentFiles, type FileRow, fileKinds } from '../schemas/content-files.ts';

/** Files that belong there and hold no data to check: pictures, and the guides for editors. */
const freeFiles = [
  /^(?:README|BAT-DAU|MA-LOI)\.md$/,
  /^\d{4}\/assets\//,
  /^identities\/[a-z0-9-]+\/[^/]+\.svg$/,
  /^identities\/[a-z0-9-]+\/emblem(?:-reversed|-one-colour)?\.png$/,
  /^(?:guides|en|identities\/[a-z0-9-]+)\/assets\//,
];

/** Those that a folder must hold: of the root, of a year (`<year>/…`), of an identity (`identities/<name>/…`). */
const requiredPaths = fileKinds
  .map((kind): FileRow => contentFiles[kind])
  .filter(({ required }) => required)
  .map(({ path }) => path);

/** The files that should be there, given the years and identities that have a folder. */
export const listRequiredFiles = (years: readonly string[], identities: readonly string[]): string[] =>
  requiredPaths.flatMap((path) => {
    if (path.includes('<year>')) return years.map((year) => path.replace('<year>', year));
    if (path.startsWith('identities/')) return identities.map((name) => path.replace('<name>', name));
    return [path];
  });

/** The drawings that an identity lacks: each variant is an SVG or a PNG, and only `emblem.png` stands for the others. */
export function findMissingEmblems(name: string, paths: readonly string[]): string[] {
  const folder = `identities/${name}/`;
  const has = (file: string) => paths.includes(folder + file);
  return Object.values(emblemVariants)
    .filter(({ drawing, picture }) => !has(drawing) && !has(picture) && !has(emblemVariants.colour.picture))
    .map(({ drawing }) => folder + drawing);
}

/** The identity whose drawing lies at a path below `content/`. */
export const findEmblemOwner = (path: string): string | undefined =>
  /^identities\/([a-z0-9-]+)\/(?:[^/]+\.svg|emblem[^/]*\.png)$/.exec(path)?.[1];

/** @param path below `content/`, with forward slashes. */
export const isFreeFile = (path: string): boolean => freeFiles.some((pattern) => pattern.test(path));

const folderNames = new Set(
  fileKinds.flatMap((kind) => {
    const [folder, ...rest] = contentFiles[kind].path.split('/');
    return rest.length > 0 ? [folder] : [];
  }),
);

/** @param name of a folder right below `content/`. */
export const isKnownFolder = (name: string): boolean =>
  folderNames.has(/^\d{4}$/.test(name) ? '<year>' : name);
