// Preloaded by npm's scripts: what one run has compiled the next one need not.
import module from 'node:module';
import { fileURLToPath } from 'node:url';

const folder =
  process.env.NODE_COMPILE_CACHE ?? fileURLToPath(new URL('../node_modules/.cache/node', import.meta.url));

// Node 20 has none.
module.enableCompileCache?.(folder);
// For threads and processes that are begun from here.
process.env.NODE_COMPILE_CACHE = folder;
