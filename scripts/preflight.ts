/** Reads PDFs as a press does and says what would go wrong, knowing nothing of the program that wrote them. */
import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { checkPdf } from './preflight/check-pdf.ts';
import { preflightChecks } from './preflight/checks.ts';
import { failUsage, print, toMessage } from './terminal.ts';

const usage = 'Usage: npm run preflight -- dist/tai-ve/2025/*.pdf\n';
const help = `Reads PDFs from their bytes and says what a press, or an office printer, would stumble over.

${usage}
The format and whether it is of one colour are read from a file's name. Of each file it is checked:

${Object.entries(preflightChecks)
  .map(([id, { promise }]) => `  ${id.padEnd(13)} ${promise}`)
  .join('\n')}

Ends with 0 when all files hold, 1 when one does not, 2 when the command is not understood.
`;

process.exitCode = await main();

async function main(): Promise<number> {
  const options = readOptions();
  if (options instanceof Error) return failUsage(options.message, usage);
  if (options.help) {
    process.stdout.write(help);
    return 0;
  }
  let faulty = 0;
  for (const path of options.paths) {
    const faults = await checkFile(path);
    if (faults.length === 0) continue;
    faulty += 1;
    print(`${path}\n${faults.map((fault) => `  ${fault}`).join('\n')}`);
  }
  print(`${options.paths.length - faulty} of ${options.paths.length} files hold`);
  return faulty > 0 ? 1 : 0;
}

function readOptions(): { paths: string[]; help: boolean } | Error {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: { help: { type: 'boolean', short: 'h', default: false } },
    });
    if (positionals.length === 0 && !values.help) throw new Error('Name the files to check');
    return { paths: positionals, help: values.help };
  } catch (error) {
    return error as Error;
  }
}

async function checkFile(path: string): Promise<string[]> {
  try {
    return checkPdf(await readFile(path), path);
  } catch (error) {
    return [`unread: ${toMessage(error)}`];
  }
}
