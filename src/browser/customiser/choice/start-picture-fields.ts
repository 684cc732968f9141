import type { ArtworkJob } from '#domain/artwork/artwork.ts';
import { pictureFields } from '#domain/artwork/design.ts';
import { isMotifId, motifNames } from '#domain/artwork/motifs.ts';
import { studioWords } from '#i18n/vi/studio.ts';
import { startEmphasis } from './start-emphasis.ts';

export interface PictureChoices {
  /** Offers the words of a job to be stressed, and says which motif is chosen. */
  follow: (job: ArtworkJob) => void;
}

/** Brings motif and emphasis to life; the icons come when somebody opens their list. */
export function startPictureFields(form: HTMLFormElement): PictureChoices {
  const emphasis = startEmphasis(form);
  const chosen = form.querySelector('[data-motif-chosen]');
  const list = form.querySelector<HTMLDetailsElement>('[data-motifs]');
  const draw = async () => {
    const { drawMotifs } = await import('./draw-motifs.ts');
    if (list) drawMotifs(list);
  };
  list?.addEventListener('toggle', draw, { once: true });
  return {
    follow({ message }) {
      const motif =
        form.querySelector<HTMLInputElement>(`[name="${pictureFields.motif}"]:checked`)?.value ?? '';
      if (chosen) chosen.textContent = isMotifId(motif) ? motifNames[motif] : studioWords.ofWords;
      emphasis.offer(message.text);
    },
  };
}
