import type { AgencyLogo } from '#domain/artwork/artwork.ts';
import type { Design, DesignContent } from '#domain/artwork/design.ts';
import { takesPhoto } from '#domain/artwork/photo.ts';
import type { BatchPlan } from '../drawing-protocol.ts';
import type { UnitRow } from '../list/unit-row.ts';
import { toLogo } from '../logo/to-logo.ts';
import type { PhotoFile } from '../photo/read-photo.ts';
import { startUnitPictures } from '../pictures/start-unit-pictures.ts';
import { toDesignJob } from '../to-design-job.ts';

/** Units' own logos and photos, each kind out of a ZIP. */
export interface BatchPictures {
  get: () => Required<Pick<BatchPlan, 'unitLogos' | 'unitPhotos'>>;
  isReading: () => boolean;
  follow: (rows: readonly UnitRow[]) => void;
  /** Shows the field for photos where the design's look has one. */
  offer: (design: Design | undefined) => void;
}

/** @param changed is told when they are others */
export function startBatchPictures(
  part: HTMLElement,
  content: DesignContent,
  changed: () => void,
): BatchPictures {
  const logos = startUnitPictures<AgencyLogo>(part, {
    kind: 'logo',
    take: async (file) => (await toLogo(file)).logo,
    changed,
  });
  const photos = startUnitPictures<PhotoFile>(part, { kind: 'photo', take: takePhoto, changed });
  const photoPart = part.querySelector<HTMLElement>('[data-pictures="photo"]');
  return {
    get: () => ({ unitLogos: logos.get(), unitPhotos: photos.get() }),
    isReading: () => logos.isReading() || photos.isReading(),
    follow(rows) {
      logos.follow(rows);
      photos.follow(rows);
    },
    offer(design) {
      const job = design && toDesignJob(design, content);
      if (photoPart && job) photoPart.hidden = !takesPhoto(job.look, job.message);
    },
  };
}

/** What reads photos is fetched with the first one. */
async function takePhoto(file: Blob): Promise<PhotoFile> {
  const { readPhotoFile } = await import('../photo/read-photo.ts');
  return readPhotoFile(file);
}
