/** Serves the built site and prints its address. */
import { parseArgs } from 'node:util';
import { serveFolder } from './serve-folder.ts';

const help = `Serves the built site until Ctrl+C.

Usage: npm run serve -- [--folder dist]

  --folder <folder>  The built site (default: dist).
  -h, --help         Print this help.

Environment: BASE_PATH (as at the build, default /), PORT (default 4321; the next free one is taken),
HOST (default 127.0.0.1, this machine only; 0.0.0.0 shows the site to the network).
`;

const { values } = parseArgs({
  options: { folder: { type: 'string', default: 'dist' }, help: { type: 'boolean', short: 'h' } },
});

if (values.help) process.stdout.write(help);
else await serve();

async function serve(): Promise<void> {
  const { BASE_PATH: base, PORT, HOST: host } = process.env;
  const port = Number(PORT ?? 4321);
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    throw new Error(`PORT is "${PORT}"; give a number from 0 to 65535`);
  const { address } = await serveFolder({ folder: values.folder, base, host, port });
  process.stdout.write(`\nThe site is at ${address}\nCtrl+C ends.\n`);
}
