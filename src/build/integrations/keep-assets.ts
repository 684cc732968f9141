import { join, sep } from 'node:path';
import type { ArtworkAssets } from '#artwork/to-svg.ts';
import { readAssets } from '../render/read-assets.ts';

/** Emblems, read once for as long as their files stay as they are. */
export interface KeptAssets {
  get: () => Promise<ArtworkAssets>;
  /** Told of every file that has changed. */
  forget: (path: string) => void;
}

export function keepAssets(root: string, read = readAssets): KeptAssets {
  const source = join(root, 'content/identities') + sep;
  let kept: Promise<ArtworkAssets> | undefined;
  return {
    get: () => {
      const reading = kept ?? read(root);
      kept = reading;
      // A broken emblem is read again once it is mended.
      reading.catch(() => {
        kept = undefined;
      });
      return reading;
    },
    forget: (path) => {
      if (path.startsWith(source)) kept = undefined;
    },
  };
}
