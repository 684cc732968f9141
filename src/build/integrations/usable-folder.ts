import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { findFolderFault } from '../output/find-folder-fault.mjs';

/** Says at once, in words, when the project lies where nothing can be built. Must stand first in the list of integrations. */
export function usableFolder(): AstroIntegration {
  return {
    name: 'usable-folder',
    hooks: {
      'astro:config:setup': ({ config }) => {
        const fault = findFolderFault(fileURLToPath(config.root));
        if (fault === undefined) return;
        const error = new Error(fault);
        // Where it was thrown helps nobody.
        error.stack = fault;
        throw error;
      },
    },
  };
}
