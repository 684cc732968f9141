import type { Artwork } from '../artwork/artwork.ts';
import { toDownloads, toPreviews } from '../artwork/artwork-cards.ts';
import { type UseSceneId, type UseSceneRow, useSceneRows } from './use-scenes.ts';

/** A scene with what hangs in it. */
export interface HomeScene {
  id: UseSceneId;
  row: UseSceneRow;
  /** Path of the small picture. */
  picture: string;
  /** What one takes to hang it. */
  file: { path: string; type: string };
}

/**
 * @param artworks all of one campaign @param leadSlug of the message that it leads with
 * @throws Error naming what the plan does not have.
 */
export function pickHomeScenes(artworks: readonly Artwork[], leadSlug: string): HomeScene[] {
  return (Object.entries(useSceneRows) as [UseSceneId, UseSceneRow][]).map(([id, row]) => {
    const find = (format: string) =>
      artworks.find(
        ({ job }) =>
          job.format === format &&
          job.look === row.look &&
          (row.says === 'lead' ? job.message.slug === leadSlug : job.message.kind === row.says),
      );
    const [hung, shown] = [find(row.format), find(row.shown)];
    const picture = shown && toPreviews([shown])[0]?.path;
    const file = hung && toDownloads(hung)[0];
    if (!picture || !file) throw new Error(`No artwork with a preview is planned for the scene "${id}"`);
    return { id, row, picture, file };
  });
}
