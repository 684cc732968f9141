import { toVietnameseDay } from '#domain/campaign/month-state.ts';
import type { Photo } from './photo/start-photo.ts';
import { type FileMaker, toTilePaper } from './saved-files.ts';
import type { Drawer } from './start-drawer.ts';

/** Files of the drawing worker; a frame has the visitor's photo below it, which that worker never sees. */
export const createFileMaker = (drawer: Drawer, photo: Photo): FileMaker => ({
  hasPhoto: photo.isIn,
  async make(job, type) {
    if (type === 'png' || type === 'jpeg')
      return photo.lay(await drawer.make(job, { type: 'png' }), job, type);
    if (type === 'proof') return drawer.proof(job, toVietnameseDay(new Date()));
    if (type === 'motion') return drawer.motion(job);
    if (type === 'slide') return drawer.slide(job);
    if (type === 'svg' || type === 'pdf') return drawer.make(job, { type });
    return drawer.make(job, { type: 'pdf', tiles: toTilePaper(type) });
  },
});
