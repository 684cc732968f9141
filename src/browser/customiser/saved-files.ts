import type { ArtworkJob } from '#domain/artwork/artwork.ts';
import { toFormat } from '#domain/artwork/format.ts';
import { isTiled, type TilePaper, tilePaperIds, toTiledName } from '#domain/artwork/tiles.ts';
import type { MadeType } from './drawing-protocol.ts';

/** A file that a button saves. */
export type SavedType = MadeType | 'jpeg' | 'proof' | 'slide' | 'motion' | `tiles-${TilePaper}`;

interface SavedFile {
  /** Behind the job's name. */
  ending: string;
  /** Whether it is offered. @param hasPhoto the visitor's own, in its picture */
  suits: (job: ArtworkJob, hasPhoto: boolean) => boolean;
}

const isPrint = ({ format }: ArtworkJob): boolean => toFormat(format).medium === 'print';

const isFrame = ({ format }: ArtworkJob): boolean => toFormat(format).opening !== undefined;

/** A large poster on sheets of an office printer. */
const toTiles = (paper: TilePaper): SavedFile => ({
  ending: `${toTiledName('', paper)}.pdf`,
  suits(job) {
    const format = toFormat(job.format);
    return format.medium === 'print' && isTiled(format, paper);
  },
});

export const savedFiles: Record<SavedType, SavedFile> = {
  png: { ending: '.png', suits: () => true },
  // A frame is laid over its photo on the page alone.
  svg: { ending: '.svg', suits: (job, hasPhoto) => !(hasPhoto && isFrame(job)) },
  pdf: { ending: '.pdf', suits: isPrint },
  // Of pictures with even fields a PNG is the smaller one.
  jpeg: { ending: '.jpg', suits: (_job, hasPhoto) => hasPhoto },
  // A frame is laid over a photo, and a presentation has no such hole.
  slide: { ending: '.pptx', suits: (job) => !isFrame(job) },
  // For screens; a frame is laid over a photo.
  motion: {
    ending: '.mp4',
    suits: (job) => !isPrint(job) && !isFrame(job) && 'OffscreenCanvas' in window,
  },
  'tiles-a4': toTiles('a4'),
  'tiles-a3': toTiles('a3'),
  // Its sum is computed where a page came safely, over HTTPS or from this machine.
  proof: { ending: '_phieu-duyet.pdf', suits: (job) => isPrint(job) && isSecureContext },
};

export const isSavedType = (name: string | undefined): name is SavedType =>
  name !== undefined && Object.hasOwn(savedFiles, name);

/** What stands behind the job's name: a browser that encodes no film gives a GIF. */
export const toEnding = (type: SavedType, file: Blob): string =>
  file.type === 'image/gif' ? '.gif' : savedFiles[type].ending;

/** The paper of a poster on sheets; nothing of what else is saved. */
export const toTilePaper = (type: SavedType): TilePaper | undefined =>
  tilePaperIds.find((paper) => type === `tiles-${paper}`);

/** Makes what the buttons save. */
export interface FileMaker {
  /** @throws DrawingProblemError when the visitor has something to mend. */
  make: (job: ArtworkJob, type: SavedType) => Promise<Blob>;
  /** Whether a visitor's photo is in the job's picture. */
  hasPhoto: (job: ArtworkJob) => boolean;
}
