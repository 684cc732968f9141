import { existsSync } from 'node:fs';

/** Debian's Chromium without a window, which takes a third less of the processor than the whole browser. */
export const headlessShell = '/usr/bin/chromium-headless-shell';

const places = [
  headlessShell,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/**
 * A Chromium that the machine already has; `CHROMIUM_PATH` goes before the usual places.
 * Plain JavaScript: set-up calls it before the project's own Node is there.
 * @returns {string | undefined} path of the executable
 * @throws {Error} when CHROMIUM_PATH names no file
 */
export function findChromium() {
  const wanted = process.env.CHROMIUM_PATH;
  if (!wanted) return places.find((place) => existsSync(place));
  if (!existsSync(wanted)) throw new Error(`CHROMIUM_PATH names no file: ${wanted}`);
  return wanted;
}
