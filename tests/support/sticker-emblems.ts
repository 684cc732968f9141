import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { toPlainDrawing } from '#artwork/plain-svg.ts';
import { projectRoot } from './artwork-job.ts';

const read = async (file: string) =>
  toPlainDrawing(await readFile(join(projectRoot, 'content/identities/trai-tim-cam', file), 'utf8'));

/** The project's own emblem, as stickers show it. */
export const stickerEmblems = {
  colour: await read('emblem.svg'),
  reversed: await read('emblem-reversed.svg'),
};
