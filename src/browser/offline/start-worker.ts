/**
 * Registers the service worker once the page is there, and calls `announce` when a newer one waits;
 * what `announce` gets lets it take over and loads the page anew.
 */
export async function startWorker(
  script: string,
  scope: string,
  announce: (useNow: () => void) => void,
): Promise<void> {
  // Absent on a page that was not served over HTTPS.
  const container: ServiceWorkerContainer | undefined = navigator.serviceWorker;
  if (!container) return;
  const wasControlled = container.controller !== null;
  const registration = await container.register(script, { scope });
  const tell = (): void => {
    const { waiting } = registration;
    // Without a controller it is the first one, which takes nothing away.
    if (waiting && container.controller) announce(() => useNow(waiting, container));
  };
  tell();
  registration.addEventListener('updatefound', () =>
    registration.installing?.addEventListener('statechange', tell),
  );
  if (!wasControlled) await keepThisPage(container);
}

/** The first page was loaded before there was a worker to keep it. */
async function keepThisPage(container: ServiceWorkerContainer): Promise<void> {
  const { active } = await container.ready;
  const loaded = performance.getEntriesByType('resource').map(({ name }) => name);
  // The message that Workbox's router listens to.
  active?.postMessage({ type: 'CACHE_URLS', payload: { urlsToCache: [location.href, ...loaded] } });
}

function useNow(waiting: ServiceWorker, container: ServiceWorkerContainer): void {
  container.addEventListener('controllerchange', () => location.reload(), { once: true });
  waiting.postMessage('use-now');
}
