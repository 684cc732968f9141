import { join } from 'node:path';
import type { CheckContext } from '#content/checks/checked-content.ts';
import { checkContent } from '#content/folder/check-content.ts';

const root = join(import.meta.dirname, '../..');

/** The project's own content. @param context what to ask the drawing code, which takes seconds. */
export const readContent = (context: CheckContext = {}) => checkContent(root, context);
