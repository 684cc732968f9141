import { join } from 'node:path';
import { checkContent } from '#content/folder/check-content.ts';

export const root = join(import.meta.dirname, '../..');

let reading: ReturnType<typeof checkContent> | undefined;

/** The project's own content, read once for all files; without what the drawing code says of it, which takes seconds. */
export function readContent(): ReturnType<typeof checkContent> {
  reading ??= checkContent(root);
  return reading;
}
