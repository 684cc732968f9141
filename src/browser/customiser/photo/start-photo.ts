import type { ArtworkJob, OwnPhoto } from '#domain/artwork/artwork.ts';
import { toFormat } from '#domain/artwork/format.ts';
import { hasPhotoRoom } from '#domain/artwork/photo.ts';
import type { Box } from '#domain/identity/box.ts';
import type { DrawnPicture } from '../drawing-protocol.ts';
import type { PhotoType } from './lay-frame.ts';
import type { OpenPhoto } from './open-photo.ts';

/** A visitor's own photo, below a frame or in a look that has one. */
export interface Photo {
  get: () => OwnPhoto | undefined;
  /** Takes another in its place, without a word. */
  set: (photo: OwnPhoto | undefined) => void;
  /** Whether it is in the job's picture. */
  isIn: (job: ArtworkJob) => boolean;
  /** Shows the field where the job has room for a photo, and nowhere else. */
  follow: (job: ArtworkJob | undefined) => void;
  /** Shows it below a picture that has been drawn. */
  show: (job: ArtworkJob, picture: DrawnPicture) => void;
  /** The picture of a job as a file; a frame has the photo below it. */
  lay: (picture: Blob, job: ArtworkJob, type: PhotoType) => Promise<Blob>;
}

/** The frame's rim is drawn over the photo's edge: as a share of the side. */
const below = 0.014;
/** They take their own files. */
const ownDrops = '[data-batch], [data-keeping], [data-logos]';
/** What is dropped here is a photo, also where there is one already. */
const photoPlaces = '.preview, [data-photo]';

/** The field for a photo; what works with photos is fetched when a picture first has room for one. */
export function startPhoto(studio: HTMLElement, changed: () => void): Photo {
  const part = studio.querySelector<HTMLElement>('[data-photo]');
  const input = part?.querySelector<HTMLInputElement>('input[type="file"]');
  let photo: OwnPhoto | undefined;
  let shown: { frames: readonly Box[]; aspect: number } = { frames: [], aspect: 1 };
  let isAsked = false;
  let opening: Promise<OpenPhoto> | undefined;
  const open = async (): Promise<OpenPhoto> => {
    const { openPhoto } = await import('./open-photo.ts');
    if (!part) throw new Error('The customiser has no field for a photo');
    const put = (next: OwnPhoto | undefined, isDone: boolean) => {
      photo = next;
      if (isDone) changed();
    };
    return openPhoto({ studio, part, get: () => photo, put, getFrames: () => shown });
  };
  const paint = async () => (await opening)?.show();
  const take = async (files: readonly File[]) => (await opening)?.add(files);
  // What is chosen here is no field of the design.
  for (const kind of ['input', 'change'])
    part?.addEventListener(kind, (event) => {
      if (!(event.target as HTMLElement).closest('[data-photo-credit]')) event.stopPropagation();
    });
  input?.addEventListener('change', () => {
    take([...(input.files ?? [])]);
    input.value = '';
  });
  // Before the logos, which take every other file.
  const takeFirst = (event: Event, files: FileList | undefined) => {
    const at = event.target instanceof Element ? event.target : undefined;
    if (!isAsked || !files?.length || at?.closest(ownDrops)) return;
    if (photo && !at?.closest(photoPlaces)) return;
    event.preventDefault();
    take([...files]);
  };
  studio.addEventListener('drop', (event) => takeFirst(event, event.dataTransfer?.files), true);
  studio.ownerDocument.addEventListener(
    'paste',
    (event) => takeFirst(event, event.clipboardData?.files),
    true,
  );
  return {
    get: () => photo,
    set(next) {
      if (next === photo) return;
      photo = next;
      paint();
    },
    isIn: (job) => photo !== undefined && hasRoom(job),
    follow(job) {
      isAsked = job !== undefined && hasRoom(job);
      if (part) part.hidden = !isAsked;
      for (const only of part?.querySelectorAll<HTMLElement>('[data-photo-credit]') ?? []) {
        only.hidden = !(job && hasPhotoRoom(job));
      }
      if (isAsked) opening ??= open();
    },
    show(job, { canvas, holes }) {
      const { width, height } = canvas;
      const share = ({ x, y, width: wide, height: high }: Box): Box => ({
        x: x / width,
        y: y / width,
        width: wide / width,
        height: high / width,
      });
      shown = { frames: [...toOpening(job), ...holes.map(share)], aspect: width / height };
      paint();
    },
    async lay(picture, job, type) {
      const frames = toOpening(job);
      const opened = frames.length > 0 ? await (await opening)?.open() : undefined;
      if (!opened && type === 'png') return picture;
      const { layFrame } = await import('./lay-frame.ts');
      return layFrame(picture, type, opened && { opened, frames });
    },
  };
}

const hasRoom = (job: ArtworkJob): boolean => hasPhotoRoom(job) || toFormat(job.format).opening !== undefined;

/** The square around a frame's opening, in shares of its side. */
function toOpening({ format }: ArtworkJob): Box[] {
  const { opening } = toFormat(format);
  if (opening === undefined) return [];
  const side = opening + below;
  return [{ x: (1 - side) / 2, y: (1 - side) / 2, width: side, height: side }];
}
