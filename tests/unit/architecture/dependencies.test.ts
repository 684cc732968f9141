import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import packageFacts from '../../../package.json' with { type: 'json' };
import { isAllowedLicence } from '../../../scripts/licence-policy.ts';
import { type LockedPackage, readLockfile } from '../../../scripts/read-lockfile.ts';

const packages = await readLockfile();
const wanted: Record<string, string> = { ...packageFacts.dependencies, ...packageFacts.devDependencies };

const namesOf = (isWrong: (one: LockedPackage) => boolean): string[] =>
  packages.filter(isWrong).map(({ name, version }) => `${name} ${version}`);

describe('the packages', () => {
  it('are pinned to one version each', () => {
    // A second version of a package has a name of its own before it.
    const pinned = /^(npm:(@[\w.-]+\/)?[\w.-]+@)?\d+\.\d+\.\d+(-[\w.]+)?$/;
    const loose = Object.entries(wanted).filter(([, version]) => !pinned.test(version));
    expect(loose).toEqual([]);
  });

  it('are those of the lockfile', async () => {
    const { packages: locked } = JSON.parse(await readFile('package-lock.json', 'utf8'));
    expect({ ...locked[''].dependencies, ...locked[''].devDependencies }).toEqual(wanted);
  });

  it('come from whatever registry the machine uses', () => {
    expect(namesOf(({ resolved }) => resolved !== undefined)).toEqual([]);
  });

  it('are checked against their digest, the binaries of every system too', () => {
    expect(namesOf(({ integrity }) => !integrity?.startsWith('sha512-'))).toEqual([]);
  });

  it('run no script at their installation but those that the project allows', () => {
    const allowed: Record<string, boolean> = packageFacts.allowScripts;
    expect(namesOf(({ name, hasInstallScript }) => hasInstallScript && !allowed[name])).toEqual([]);
  });

  it('stand under licences that the project may use', () => {
    const refused = packages.filter(({ licence }) => !isAllowedLicence(licence));
    expect(refused.map(({ name, licence }) => `${name}: ${licence}`)).toEqual([]);
  });
});

describe('a licence', () => {
  it.each([
    ['MIT', true],
    ['MIT OR GPL-3.0-only', true],
    ['Apache-2.0 AND LGPL-3.0-or-later', true],
    ['MIT AND GPL-3.0-only', false],
    ['(MIT AND Zlib)', true],
    ['AGPL-3.0-only', false],
    ['', false],
  ])('"%s" is allowed: %s', (licence, expected) => {
    expect(isAllowedLicence(licence)).toBe(expected);
  });
});
