/** What a release is made of. */
export interface Release {
  /** `1.0.0`. */
  version: string;
  /** ISO day. */
  day: string;
  /** Its points, as `formatNotes` gives them. */
  notes: string;
}

/**
 * The changelog with a release above the older ones.
 * @throws Error when the changelog has that version already, or has lines that belong to none.
 */
export function addRelease(changelog: string, { version, day, notes }: Release): string {
  if (listVersions(changelog).includes(version)) throw new Error(`CHANGELOG.md has ${version} already`);
  const start = changelog.search(/^## /m);
  const head = start < 0 ? changelog : changelog.slice(0, start);
  const older = start < 0 ? [] : [changelog.slice(start).trim()];
  return `${[head.trim(), `## ${version} (${day})`, notes, ...older].join('\n\n')}\n`;
}

/** @throws Error for a heading that names no version and day. */
export function listVersions(changelog: string): string[] {
  return [...changelog.matchAll(/^## (.*)$/gm)].map(([, heading = '']) => {
    const version = /^(\d+\.\d+\.\d+) \(\d{4}-\d{2}-\d{2}\)$/.exec(heading)?.[1];
    if (!version)
      throw new Error(`CHANGELOG.md: "${heading}" names no version; move its points to .changes/`);
    return version;
  });
}

/** @throws Error unless it is a version, and none below the present one. */
export function checkVersion(version: string, present: string): void {
  if (!/^(0|[1-9]\d*)(\.(0|[1-9]\d*)){2}$/.test(version))
    throw new Error(`"${version}" is not a version such as 1.0.0`);
  if (version.localeCompare(present, 'en', { numeric: true }) < 0)
    throw new Error(`${version} is below ${present}, the version of package.json`);
}
