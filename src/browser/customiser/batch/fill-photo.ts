import type { ArtworkJob } from '#domain/artwork/artwork.ts';
import type { BatchItem } from '../drawing-protocol.ts';
import { toDataUrl } from '../to-data-url.ts';

/** An item's job with its own photo in it: made just before it is drawn, so that one is in memory at a time. */
export const fillPhoto = async ({ job, photoFile }: BatchItem): Promise<ArtworkJob> =>
  photoFile && job.photo ? { ...job, photo: { ...job.photo, href: await toDataUrl(photoFile) } } : job;
