import { z } from 'zod';
import { contentFiles, type FileKind } from '../schemas/content-files.ts';

/**
 * The JSON Schema of a file of `content/` as an editor writes it: what an editing program completes
 * and explains while one types.
 */
export function toJsonSchema(kind: FileKind): Record<string, unknown> {
  // Draft 7, since the YAML language server knows no later one well.
  return z.toJSONSchema(contentFiles[kind].schema, { io: 'input', target: 'draft-7' });
}
