import { contentFiles, type FileKind } from '../schemas/content-files.ts';
import type { ReferenceKind } from '../schemas/text.ts';
import type { CmsSetting } from './cms-setting.ts';

/** The list that an id is chosen from. */
export type ReferenceParts =
  | {
      widget: 'relation';
      collection: string;
      value_field: string;
      display_fields: string[];
      search_fields: string[];
    }
  | { widget: 'select'; options: { value: string; label: string }[] };

/** By what an id names. An id of another kind is written by hand. */
export type References = Partial<Record<ReferenceKind, ReferenceParts>>;

/**
 * An id is chosen from a list. What the years have is asked of the repository, which knows a document as soon as it
 * is saved; what may stand in the shared file too is known from the time of the build.
 */
export function toReferences(kind: FileKind, { documents }: CmsSetting): References {
  const built = {
    widget: 'select' as const,
    options: documents.map(({ id, title }) => ({ value: id, label: `${id} · ${title}` })),
  };
  const saved = {
    widget: 'relation' as const,
    collection: 'documents' satisfies FileKind,
    value_field: 'documents.*.id',
    display_fields: ['documents.*.id', 'documents.*.title'],
    search_fields: ['documents.*.id', 'documents.*.title'],
  };
  return {
    document: built,
    yearDocument: contentFiles[kind].path.startsWith('<year>') ? saved : built,
    identity: {
      widget: 'relation',
      collection: 'identity' satisfies FileKind,
      value_field: '{{slug}}',
      display_fields: ['title', '{{slug}}'],
      search_fields: ['title', '{{slug}}'],
    },
  };
}
