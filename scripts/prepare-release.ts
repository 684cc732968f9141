/** Makes a version of what has changed; committing, tagging and pushing are left to a person. */
import { execFile } from 'node:child_process';
import { mkdir, readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs, promisify } from 'node:util';
import { writeWhole } from '#content/editing/write-whole.ts';
import { toVietnameseDay } from '#domain/campaign/month-state.ts';
import { addRelease, checkVersion } from './prepare-release/add-release.ts';
import { formatNotes, readChangeNote } from './prepare-release/change-notes.ts';
import { failUsage, print, toMessage } from './terminal.ts';

const help = `Sets the version, gathers .changes/ into CHANGELOG.md, and writes release/: notes, licences, bill of materials.

Usage: npm run prepare-release -- 1.0.0

  -h, --help   Print this help.

Ends with 0 when the version is ready to be committed, 2 when it cannot be made; then version, changelog and
notes are as they were, or running it again finishes the work.
`;

const run = promisify(execFile);

process.exitCode = await main().catch((error: unknown) => failUsage(toMessage(error), help));

async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    options: { help: { type: 'boolean', short: 'h' } },
    allowPositionals: true,
  });
  if (values.help) {
    process.stdout.write(help);
    return 0;
  }
  const [version, ...others] = positionals;
  if (version === undefined || others.length > 0) throw new Error('Name one version.');
  await prepareRelease(version);
  print(toNextSteps(version));
  return 0;
}

async function prepareRelease(version: string): Promise<void> {
  checkVersion(version, JSON.parse(await readFile('package.json', 'utf8')).version);
  const files = (await readdir('.changes')).filter((name) => name !== 'README.md').sort();
  const texts = files.map(async (file) =>
    readChangeNote(file, await readFile(join('.changes', file), 'utf8')),
  );
  const notes = formatNotes(await Promise.all(texts));
  const day = toVietnameseDay(new Date());
  const changelog = addRelease(await readFile('CHANGELOG.md', 'utf8'), { version, day, notes });
  if (notes === '') throw new Error('.changes/ holds no note: there is nothing to release');

  const licences = await runNpm('run', '--silent', 'licences');
  await runNpm('version', version, '--no-git-tag-version', '--allow-same-version');
  await mkdir('release', { recursive: true });
  await writeWhole('release/THIRD-PARTY.md', licences);
  await writeWhole('release/sbom.cdx.json', await runNpm('run', '--silent', 'sbom'));
  await writeWhole('release/notes.md', `${notes}\n`);
  await writeWhole('CHANGELOG.md', changelog);
  for (const file of files) await rm(join('.changes', file));
}

/** @returns what npm printed. @throws Error with npm's own words when it fails. */
async function runNpm(...options: string[]): Promise<string> {
  const isWindows = process.platform === 'win32';
  const { stdout } = await run('npm', options, { shell: isWindows, maxBuffer: 64 * 1024 * 1024 });
  return stdout;
}

function toNextSteps(version: string): string {
  return `${version} is ready. What is left:

  npm test
  git add --all && git commit --message "Release ${version}"
  git tag --annotate v${version} --message "${version}"
  git push --follow-tags        # publishes the site
  gh release create v${version} --notes-file release/notes.md release/THIRD-PARTY.md release/sbom.cdx.json`;
}
