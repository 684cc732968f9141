import { type Design, toDesignQuery } from '#domain/artwork/design.ts';
import { readDesign } from './design-schema.ts';

/** Browsers refuse an address that changes at every key. */
const pauseMilliseconds = 400;

/** The design that the address carries: `none` without one, `damaged` when it cannot be read. */
export function readAddress(hash: string): Design | 'none' | 'damaged' {
  // The link to the main content leaves a hash too.
  if (!hash.includes('=')) return 'none';
  return readDesign(new URLSearchParams(hash.slice(1))) ?? 'damaged';
}

/** Keeps the address up with the design, at once after a rest, so that it can be copied, bookmarked and reloaded. */
export function createAddressWriter(): (design: Design) => void {
  let pause: number | undefined;
  let written = 0;
  return (design) => {
    const write = () => {
      written = performance.now();
      history.replaceState(null, '', `#${toDesignQuery(design)}`);
    };
    window.clearTimeout(pause);
    if (performance.now() - written > pauseMilliseconds) write();
    else pause = window.setTimeout(write, pauseMilliseconds);
  };
}
