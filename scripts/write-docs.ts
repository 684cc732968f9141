/** Writes the tables of docs/ that are made from the code's own. */
import { parseArgs } from 'node:util';
import { writeWhole } from '#content/editing/write-whole.ts';
import { fillDocuments } from './write-docs/documents.ts';

const help = `Writes the tables of formats, looks and content rules into docs/. Run it after changing one of them.

Usage: npm run docs

  -h, --help  Print this help.
`;

const { values } = parseArgs({ options: { help: { type: 'boolean', short: 'h' } } });

if (values.help) process.stdout.write(help);
else for (const [path, text] of await fillDocuments('.')) await writeWhole(path, text);
