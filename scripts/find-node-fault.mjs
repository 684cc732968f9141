// Plain JavaScript, as scripts/setup.mjs, which asks it before anything of the project runs.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';

/**
 * What is wrong with the Node that the package `node` has fetched: no lockfile names its digest, since it comes by an
 * install script. Undefined when it is the very program that scripts/node-sums.json names.
 * @param {string} file
 * @param {string} version of the package
 * @param {{ version: string, sums: Record<string, string> }} known
 * @param {string} system such as `linux-x64`
 * @returns {string | undefined}
 */
export function findNodeFault(file, version, known, system) {
  const renew = 'write the sums of the new version into scripts/node-sums.json (docs/releases.md)';
  if (known.version !== version)
    return `The sums are those of Node ${known.version}, and the package is ${version}: ${renew}.`;
  const expected = known.sums[system];
  if (expected === undefined) return `No sum of Node ${version} for ${system} is known: ${renew}.`;
  const found = createHash('sha256').update(readFileSync(file)).digest('hex');
  if (found === expected) return undefined;
  return `${file} is not Node ${version} for ${system}: its SHA-256 is ${found}, and should be ${expected}. Delete node_modules and set up again; if it stays so, tell the maintainers.`;
}
