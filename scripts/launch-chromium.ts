import { type Browser, chromium } from 'playwright-core';
import { findChromium } from './find-chromium.mjs';

/** They keep the browser itself off the network, so that every request seen is the site's. */
const quiet = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
  '--no-first-run',
];

/** Chromium's sandbox refuses to run as root, as in most containers. */
const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : [];

/**
 * The Chromium that set-up found or installed; Playwright's own when the machine has none.
 * @param more further switches of its command line.
 */
export const launchChromium = (more: readonly string[] = []): Promise<Browser> =>
  chromium.launch({ executablePath: findChromium(), args: [...quiet, ...sandbox, ...more] });
