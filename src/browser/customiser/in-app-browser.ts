/** Apps whose own web view opens links and drops what a page saves, by what they call themselves. */
const apps: readonly [RegExp, string][] = [
  [/\bZalo\b/i, 'Zalo'],
  [/\bMessenger|Orca-Android|FBAN\/Messenger/i, 'Messenger'],
  [/FBAN|FBAV|FB_IAB/, 'Facebook'],
  [/Instagram/, 'Instagram'],
  [/TikTok|musical_ly|Bytedance/i, 'TikTok'],
  [/\bViber\b/i, 'Viber'],
  [/\bLine\//, 'LINE'],
  [/MicroMessenger/, 'WeChat'],
  [/Telegram/, 'Telegram'],
  [/LinkedInApp|Twitter|Pinterest|Snapchat/, ''],
];

/** The app whose web view shows the page, as the visitor knows it; empty where it has no name, nothing in a browser of one's own. */
export function findInAppBrowser(userAgent: string): string | undefined {
  const named = apps.find(([mark]) => mark.test(userAgent))?.[1];
  if (named !== undefined) return named;
  // Android marks its web views; on iPhones only browsers call themselves Safari.
  const isWebView =
    /; wv\)/.test(userAgent) || (/iPhone|iPad/.test(userAgent) && !/Safari\//.test(userAgent));
  return isWebView ? '' : undefined;
}
