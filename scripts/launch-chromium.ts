import { type Browser, chromium } from 'playwright-core';
import { findChromium } from './find-chromium.mjs';

/**
 * Of a desktop's window, which no test looks at: drop-downs of the address bar that Chromium 156 loads as two pages of
 * its own beside every new page take half of the processor's time. The list replaces Playwright's own, whose names
 * come first.
 */
const unused = [
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'HttpsUpgrades',
  'HttpsFirstBalancedModeAutoEnable',
  'LensOverlay',
  'MediaRouter',
  'PaintHolding',
  'ThirdPartyStoragePartitioning',
  'AvoidCorsURLLoaderRestartOnRedirect',
  'OptimizationHints',
  'NetworkTimeServiceQuerying',
  'AimEnabled',
  'PreconnectToSearch',
  'WebUIOmniboxPopup',
  'WebUIOmniboxAimPopup',
];

/** They keep the browser itself off the network, so that every request seen is the site's. */
const quiet = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
  '--no-first-run',
  `--disable-features=${unused.join()}`,
];

/** No test looks at a screen: to draw as if there were a graphics card takes the processor a twentieth more. */
const plainDrawing = ['--disable-gpu'];

/** Chromium's sandbox refuses to run as root, as in most containers. */
const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : [];

/**
 * The Chromium that set-up found or installed; Playwright's own when the machine has none.
 * @param more further switches of its command line.
 */
export const launchChromium = (more: readonly string[] = []): Promise<Browser> =>
  chromium.launch({ executablePath: findChromium(), args: [...quiet, ...plainDrawing, ...sandbox, ...more] });
