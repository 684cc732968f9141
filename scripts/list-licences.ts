/** Prints the licence of every package that the project rests on, as Markdown. */
import { parseArgs } from 'node:util';
import { allowedLicences, isAllowedLicence } from './licence-policy.ts';
import { type LockedPackage, readLockfile } from './read-lockfile.ts';

const help = `Prints every package of package-lock.json with its licence; ends with an error when one is not allowed.

Usage: npm run --silent licences > THIRD-PARTY.md
`;

const { values } = parseArgs({ options: { help: { type: 'boolean', short: 'h' } } });

if (values.help) process.stdout.write(help);
else process.exitCode = await main();

async function main(): Promise<number> {
  const packages = await readLockfile();
  process.stdout.write(toMarkdown(packages));
  const refused = packages.filter(({ licence }) => !isAllowedLicence(licence));
  for (const { name, version, licence } of refused)
    process.stderr.write(`${name} ${version}: "${licence}" is not in scripts/licence-policy.ts\n`);
  return refused.length > 0 ? 1 : 0;
}

function toMarkdown(packages: readonly LockedPackage[]): string {
  const rows = (isForDevelopment: boolean): string[] =>
    packages
      .filter((one) => one.isForDevelopment === isForDevelopment)
      .map(({ name, version, licence }) => `| ${name} | ${version} | ${licence} |`);
  const head = ['| package | version | licence |', '| --- | --- | --- |'];
  const policy = Object.entries(allowedLicences).map(([licence, why]) => `| ${licence} | ${why} |`);
  return [
    '# Third-party software',
    '## What the site is built with, and in part sends to browsers',
    [...head, ...rows(false)].join('\n'),
    '## What only tests and checks use',
    [...head, ...rows(true)].join('\n'),
    '## Licences, and what they ask',
    ['| licence | what it asks |', '| --- | --- |', ...policy].join('\n'),
    '',
  ].join('\n\n');
}
