import { type Design, toDesignQuery } from '#domain/artwork/design.ts';
import { studioWords } from '#i18n/vi/studio.ts';

export interface Sharing {
  offer: (design: Design | undefined) => void;
}

/** Copies an address that carries the whole design, or shows it where the browser does not copy. */
export function startSharing(studio: HTMLElement): Sharing {
  const button = studio.querySelector<HTMLButtonElement>('[data-share]');
  const status = studio.querySelector<HTMLOutputElement>('[data-download-status]');
  let offered: Design | undefined;
  button?.addEventListener('click', async () => {
    if (!offered || !status) return;
    const address = new URL(`#${toDesignQuery(offered)}`, location.href).href;
    // Absent on a page that was not served over HTTPS.
    const clipboard: Clipboard | undefined = navigator.clipboard;
    const copied = await clipboard?.writeText(address).then(
      () => true,
      () => false,
    );
    status.value = copied ? studioWords.shared : address;
  });
  return {
    offer(design) {
      offered = design;
      if (button) button.disabled = design === undefined;
    },
  };
}
