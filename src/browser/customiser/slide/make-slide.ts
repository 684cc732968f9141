import { type ArtworkAssets, drawArtwork, toDescription } from '#artwork/to-svg.ts';
import type { ArtworkJob } from '#domain/artwork/artwork.ts';
import { studioWords } from '#i18n/vi/studio.ts';
import { paintScene } from '../paint-scene.ts';
import { toDataUrl } from '../to-data-url.ts';
import { writeSlide } from './write-slide.ts';

/** The longer side of the picture below the words, in px: what a hall's projector shows, with some to spare. */
const backgroundSidePx = 2560;
const mediaType = 'application/vnd.openxmlformats-officedocument.presentationml.presentation';

/** A job as a PowerPoint file of one slide, its words as text. @throws TextTooLongError as drawing does */
export async function makeSlide(job: ArtworkJob, assets: ArtworkAssets): Promise<Blob> {
  const {
    pages: [scene],
  } = await drawArtwork(job, assets);
  const bare = { ...scene, items: scene.items.filter(({ kind }) => kind !== 'text') };
  const longer = Math.max(scene.width, scene.height);
  const picture = await paintScene(bare, (backgroundSidePx * scene.width) / longer);
  const bytes = await writeSlide(scene, job.message.text, {
    title: job.message.text,
    description: toDescription(job),
    author: job.credit.author,
    source: job.credit.source && studioWords.slideSource(job.credit.source),
    day: job.opens,
    background: await toDataUrl(picture),
  });
  return new Blob([new Uint8Array(bytes)], { type: mediaType });
}
