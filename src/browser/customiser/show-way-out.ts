import { studioWords } from '#i18n/vi/studio.ts';
import { findInAppBrowser } from './in-app-browser.ts';

/**
 * Says beside what saves how to open the page in a browser, where an app shows it that may lose what is saved.
 * @returns the app; nothing in a browser.
 */
export function showWayOut(studio: HTMLElement): string | undefined {
  const app = findInAppBrowser(navigator.userAgent);
  for (const notice of studio.querySelectorAll<HTMLElement>('[data-way-out]')) {
    notice.hidden = app === undefined;
    notice.textContent = app === undefined ? '' : studioWords.inApp.notice(app);
  }
  return app;
}

/** Shows a picture that can be saved by a long press. @returns what to do when the file is nowhere. */
export function showToPress(studio: HTMLElement, file: Blob): string {
  const place = studio.querySelector('[data-press]');
  for (const shown of place?.querySelectorAll('img') ?? []) URL.revokeObjectURL(shown.src);
  if (!place || file.type !== 'image/png') {
    place?.replaceChildren();
    return studioWords.inApp.open;
  }
  const image = new Image();
  image.src = URL.createObjectURL(file);
  image.alt = '';
  place.replaceChildren(image);
  return studioWords.inApp.press;
}
