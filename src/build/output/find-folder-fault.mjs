// Plain JavaScript: scripts/setup.mjs asks it before anything of the project is installed.
import { basename, delimiter, dirname, join } from 'node:path';

/** Vite takes these for parts of an address or for patterns, and reads nothing from such a folder. */
const viteSigns = ['#', '?', '*'];

/**
 * Why the project cannot be built where it lies, and the way out. Undefined where it can: spaces, `%`, brackets, quotes
 * and letters of every language do no harm.
 * @param {string} folder absolute
 * @returns {string | undefined}
 */
export function findFolderFault(folder) {
  const root = folder.replace(/[/\\]+$/, '');
  const sign = [...viteSigns, delimiter].find((one) => root.includes(one));
  if (sign === undefined) return undefined;
  const part = findNamed(root, sign);
  const plain = join(dirname(part), basename(part).replaceAll(/[#?*:;]+/g, '-'));
  const reason =
    sign === delimiter
      ? `npm finds no program below a folder with "${sign}" in its name`
      : `Vite reads nothing from a folder with "${sign}" in its name`;
  return `The project lies in ${root}, and ${reason}. Rename the folder ${part}, for example to ${plain}, and run the command again.`;
}

/** The outermost folder that has the sign in its own name. */
function findNamed(/** @type {string} */ path, /** @type {string} */ sign) {
  const above = dirname(path);
  return above !== path && above.includes(sign) ? findNamed(above, sign) : path;
}
