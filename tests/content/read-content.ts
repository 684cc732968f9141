import { join } from 'node:path';
import { checkContent } from '#content-folder/check-content.ts';

/** The project's own content, with everything that the checks say of it. */
export const readContent = () => checkContent(join(import.meta.dirname, '../..'));
