/** Writes the JSON Schemas of the content's files, for editing programs. */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { toJsonSchema } from '#content/folder/to-json-schema.ts';
import { contentFiles, type FileKind } from '#content/schemas/content-files.ts';

const help = `Writes a JSON Schema for each kind of file in content/, from src/content/schemas/. Run it after changing a schema.

Usage: npm run schemas

  --folder <folder>  Where to (default: .vscode/schemas).
  -h, --help         Print this help.
`;

const { values } = parseArgs({
  options: {
    folder: { type: 'string', default: '.vscode/schemas' },
    help: { type: 'boolean', short: 'h' },
  },
});

if (values.help) process.stdout.write(help);
else await writeSchemas(values.folder);

async function writeSchemas(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (const kind of Object.keys(contentFiles) as FileKind[])
    await writeFile(join(folder, `${kind}.json`), `${JSON.stringify(toJsonSchema(kind), null, 2)}\n`);
}
