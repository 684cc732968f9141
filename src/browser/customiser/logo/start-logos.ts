import type { AgencyLogo } from '#domain/artwork/artwork.ts';
import { toContrastRatio } from '#domain/identity/contrast.ts';
import { logoWords } from '#i18n/vi/logo.ts';
import { toImageBlob } from '../to-image-blob.ts';
import { LogoError } from './logo-error.ts';
import { toLogo, trimLogo } from './to-logo.ts';

const most = 2;

/** Opaque, with a rim that is as good as paper. */
const hasWhiteRim = ({ tones, rim }: AgencyLogo): boolean =>
  tones === undefined && rim?.length === 1 && rim.every((tone) => toContrastRatio(tone, '#FFFFFF') < 1.2);

/** The logos that a visitor chose, dropped or pasted; they stay on this page only. */
export interface Logos {
  get: () => AgencyLogo[];
  /** Takes others in their place, without a word. */
  set: (logos: readonly AgencyLogo[]) => void;
}

export function startLogos(studio: HTMLElement, changed: () => void): Logos {
  const part = studio.querySelector<HTMLElement>('[data-logos]');
  const input = part?.querySelector<HTMLInputElement>('input[type="file"]');
  const list = part?.querySelector('ul');
  const status = part?.querySelector('output');
  let logos: AgencyLogo[] = [];
  const set = (next: readonly AgencyLogo[]) => {
    logos = [...next];
    list?.replaceChildren(
      ...logos.map((logo) =>
        toItem(logo, [
          ...(hasWhiteRim(logo) ? [{ words: logoWords.trim, act: () => trim(logo) }] : []),
          { words: logoWords.remove, act: () => replace(logos.filter((one) => one !== logo)) },
        ]),
      ),
    );
  };
  const replace = (next: AgencyLogo[]) => {
    set(next);
    changed();
  };
  const trim = async (logo: AgencyLogo) => {
    const words = await trimLogo(logo).then(
      (trimmed) => {
        replace(logos.map((one) => (one === logo ? trimmed : one)));
        return logoWords.trimmed;
      },
      (error: unknown) => {
        if (!(error instanceof LogoError)) throw error;
        return error.message;
      },
    );
    if (status) status.value = words;
  };
  const add = async (files: readonly File[]) => {
    // A pattern's logo stays.
    if (files.length === 0 || !status || input?.disabled) return;
    status.value = '';
    for (const file of files) {
      if (logos.length >= most) {
        status.value = logoWords.most;
        return;
      }
      try {
        const { logo, notes } = await toLogo(file);
        replace([...logos, logo]);
        status.value = [logoWords.added(file.name), ...notes].join(' ');
      } catch (error) {
        if (!(error instanceof LogoError)) throw error;
        status.value = error.message;
      }
    }
  };
  const takeChosen = () => {
    add([...(input?.files ?? [])]);
    if (input) input.value = '';
  };
  input?.addEventListener('change', takeChosen);
  studio.addEventListener('dragover', (event) => event.preventDefault());
  studio.addEventListener('drop', (event) => {
    // The list of units and a frame for a photo take their own files.
    if (event.defaultPrevented || !event.dataTransfer?.files.length) return;
    event.preventDefault();
    add([...event.dataTransfer.files]);
  });
  studio.ownerDocument.addEventListener('paste', ({ clipboardData, defaultPrevented }) => {
    // A frame takes it for its photo.
    if (!defaultPrevented) add([...(clipboardData?.files ?? [])]);
  });
  // What was chosen before this code was here, once there is a design that it can join.
  queueMicrotask(takeChosen);
  return { get: () => logos, set };
}

interface Deed {
  words: string;
  act: () => void;
}

function toItem({ href, widthPx, heightPx }: AgencyLogo, deeds: readonly Deed[]): HTMLLIElement {
  const item = document.createElement('li');
  const image = document.createElement('img');
  image.src = URL.createObjectURL(toImageBlob(href));
  image.addEventListener('load', () => URL.revokeObjectURL(image.src), { once: true });
  image.alt = logoWords.name;
  image.width = widthPx;
  image.height = heightPx;
  const buttons = deeds.map(({ words, act }) => {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'button button-plain';
    button.textContent = words;
    button.addEventListener('click', act);
    return button;
  });
  item.append(image, ...buttons);
  return item;
}
