/**
 * Parts of the site that are loaded late and are gone: a page that was opened before a newer release was put in
 * its place asks for scripts by names that are no more. Trying again never helps; loading the page again does.
 */

/** What Chromium, Firefox and Safari say of a module that they could not load. */
const sayings = /dynamically imported module|importing a module script failed|module script load/i;

export const isLostPart = (message: string): boolean => sayings.test(message);

const eventName = 'lost-part';

/** Tells the page of a failure elsewhere, as in a worker; one that has other reasons is let pass. */
export function reportLostPart(message: string): void {
  if (isLostPart(message)) dispatchEvent(new Event(eventName));
}

/**
 * Calls `announce` once when a part of the page is gone. Without a network nothing is, so the site is asked first.
 * @param home address of the home page.
 */
export function watchLostParts(home: string, announce: () => void): void {
  let isKnown = false;
  const check = async (): Promise<void> => {
    if (isKnown || !(await answers(home))) return;
    if (!isKnown) announce();
    isKnown = true;
  };
  // The bundler's own event, of every import in a page.
  for (const kind of ['vite:preloadError', eventName]) addEventListener(kind, check);
  addEventListener('unhandledrejection', ({ reason }) => reportLostPart(String(reason)));
}

const answers = (address: string): Promise<boolean> =>
  fetch(address, { method: 'HEAD', cache: 'no-store' }).then(
    ({ ok }) => ok,
    () => false,
  );
