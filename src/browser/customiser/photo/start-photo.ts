import { type Format, formats } from '#domain/artwork/format.ts';
import type { PhotoType } from './lay-frame.ts';
import type { OpenPhoto } from './open-photo.ts';

/** A visitor's own photo below a frame; it stays on this page only. */
export interface Photo {
  /** Whether the format that is chosen has a photo in it. */
  isIn: () => boolean;
  /** Shows the field for a format with an opening, and for no other. @param formatId as the form says it */
  follow: (formatId: string | null) => void;
  /** The frame with the photo below it, or as it is while there is none. */
  lay: (frame: Blob, type: PhotoType) => Promise<Blob>;
}

/** The frame's rim is drawn over the photo's edge: as a share of the side. */
const below = 0.014;
/** They take their own files. */
const ownDrops = '[data-batch], [data-keeping], [data-logos]';

/** The field for a photo; what works with photos is fetched when a format first has one. */
export function startPhoto(studio: HTMLElement, changed: () => void): Photo {
  const part = studio.querySelector<HTMLElement>('[data-photo]');
  const input = part?.querySelector<HTMLInputElement>('input[type="file"]');
  let isAsked = false;
  let opening: Promise<OpenPhoto> | undefined;
  let opened: OpenPhoto | undefined;
  const open = async (share: number): Promise<OpenPhoto> => {
    const { openPhoto } = await import('./open-photo.ts');
    if (!part) throw new Error('The customiser has no field for a photo');
    opened = openPhoto({ studio, part, opening: share + below, changed });
    opened.show(isAsked);
    return opened;
  };
  const take = async (files: readonly File[]) => (await opening)?.add(files);
  // What is chosen here is no field of the design.
  for (const kind of ['input', 'change']) part?.addEventListener(kind, (event) => event.stopPropagation());
  input?.addEventListener('change', () => {
    take([...(input.files ?? [])]);
    input.value = '';
  });
  // Before the logos, which take every other file.
  const takeFirst = (event: Event, files: FileList | undefined) => {
    const isElsewhere = event.target instanceof Element && event.target.closest(ownDrops);
    if (!isAsked || !files?.length || isElsewhere) return;
    event.preventDefault();
    take([...files]);
  };
  studio.addEventListener('drop', (event) => takeFirst(event, event.dataTransfer?.files), true);
  studio.ownerDocument.addEventListener(
    'paste',
    (event) => takeFirst(event, event.clipboardData?.files),
    true,
  );
  const get = () => (isAsked ? opened?.get() : undefined);
  return {
    isIn: () => get() !== undefined,
    follow(formatId) {
      const format: Format | undefined = formats.find(({ id }) => id === formatId);
      isAsked = format?.opening !== undefined;
      if (part) part.hidden = !isAsked;
      if (format?.opening !== undefined) opening ??= open(format.opening);
      opened?.show(isAsked);
    },
    async lay(frame, type) {
      const placed = get();
      if (!placed) return frame;
      const { layFrame } = await import('./lay-frame.ts');
      return layFrame(frame, placed, type);
    },
  };
}
