/** Keeps the files of the published release in the one that was built, where the two meet only on the web. */
import { parseArgs } from 'node:util';
import { fromSite, keepPreviousFiles } from '#build/output/keep-previous-files.ts';

const help = `Fetches what pages that are open now may still load, so that the new site keeps it.

Usage: npm run --silent keep-previous -- --site https://example.org/thang-hanh-dong/ [--folder dist]

A site that was not published yet, or cannot be reached, has nothing to keep. A build that finds the site before it
in its output folder needs none of this.
`;

const { values } = parseArgs({
  options: {
    site: { type: 'string' },
    folder: { type: 'string', default: 'dist' },
    help: { type: 'boolean', short: 'h' },
  },
});

if (values.help) process.stdout.write(help);
else await main();

async function main(): Promise<void> {
  const { site = '', folder } = values;
  if (!URL.canParse(site))
    throw new Error(`--site is "${site}"; give the address of the home page\n\n${help}`);
  const { kept } = await keepPreviousFiles(folder, fromSite(site.replace(/\/?$/, '/')));
  process.stdout.write(`${kept.length} files of the published release are kept\n`);
}
