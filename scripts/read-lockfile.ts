import { readFile } from 'node:fs/promises';

/** A package as the lockfile pins it. */
export interface LockedPackage {
  name: string;
  version: string;
  /** SPDX expression; empty when the package states none. */
  licence: string;
  integrity?: string;
  resolved?: string;
  /** Whether only tests and checks use it. */
  isForDevelopment: boolean;
  hasInstallScript: boolean;
}

interface LockEntry {
  name?: string;
  version: string;
  license?: string;
  integrity?: string;
  resolved?: string;
  dev?: boolean;
  hasInstallScript?: boolean;
}

/** All packages of package-lock.json, once a version, by name. */
export async function readLockfile(file = 'package-lock.json'): Promise<LockedPackage[]> {
  const { packages }: { packages: Record<string, LockEntry> } = JSON.parse(await readFile(file, 'utf8'));
  const found = Object.entries(packages).flatMap(([place, entry]) =>
    place === '' ? [] : [toPackage(place, entry)],
  );
  const single = new Map(found.map((one) => [`${one.name}@${one.version}`, one]));
  return [...single.values()].sort((one, other) => compare(toKey(one), toKey(other)));
}

function toPackage(place: string, entry: LockEntry): LockedPackage {
  const { version, license = '', integrity, resolved, dev, hasInstallScript } = entry;
  return {
    name: entry.name ?? place.slice(place.lastIndexOf('node_modules/') + 'node_modules/'.length),
    version,
    licence: license,
    integrity,
    resolved,
    isForDevelopment: dev ?? false,
    hasInstallScript: hasInstallScript ?? false,
  };
}

const toKey = ({ name, version }: LockedPackage): string => `${name}@${version}`;
const compare = (one: string, other: string): number => (one < other ? -1 : 1);
