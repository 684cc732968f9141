import { expect, it } from 'vitest';
import { findInAppBrowser } from '#browser/customiser/in-app-browser.ts';

const iphone =
  'Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko)';
const android =
  'Mozilla/5.0 (Linux; Android 13; SM-A145F; wv) AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0';

it.each([
  [`${iphone} Mobile/15E148 Zalo iOS/24.0 ZaloTheme/light`, 'Zalo'],
  [`${android} Chrome/124.0.0.0 Mobile Safari/537.36 Zalo android/12100000`, 'Zalo'],
  [`${iphone} Mobile/15E148 [FBAN/FBIOS;FBAV/460.0.0]`, 'Facebook'],
  [`${android} Chrome/124.0.0.0 Mobile Safari/537.36 [FB_IAB/Orca-Android;FBAV/450.0.0;]`, 'Messenger'],
  [`${android} Chrome/124.0.0.0 Mobile Safari/537.36`, ''],
  [`${iphone} Mobile/15E148`, ''],
  [`${iphone} Version/17.5 Mobile/15E148 Safari/604.1`, undefined],
  [`${iphone} CriOS/124.0.0.0 Mobile/15E148 Safari/604.1`, undefined],
  [
    'Mozilla/5.0 (Linux; Android 13) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/124.0.0.0 Mobile Safari/537.36',
    undefined,
  ],
  [
    'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/124.0.0.0 Safari/537.36',
    undefined,
  ],
])('%s is shown by %s', (userAgent, app) => {
  expect(findInAppBrowser(userAgent)).toBe(app);
});
