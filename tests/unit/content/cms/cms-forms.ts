import type { Field } from '@sveltia/cms';
import { toCmsConfig } from '#content/cms/to-cms-config.ts';
import { contentFiles, type FileKind } from '#content/schemas/content-files.ts';

export const { collections = [], ...config } = toCmsConfig({
  backend: { name: 'github', repo: 'trai-tim-cam/trai-tim-cam', branch: 'main' },
  siteName: 'Trái Tim Cam',
  siteUrl: 'https://example.org/',
  years: [2025, 2026],
  identities: ['trai-tim-cam'],
  documents: [{ id: 'luat-binh-dang-gioi', title: 'Luật Bình đẳng giới' }],
});
/** All but the list of published addresses, which the machine writes. */
export const kinds = (Object.keys(contentFiles) as FileKind[]).filter((kind) => kind !== 'published');
export const findCollection = (kind: FileKind) =>
  collections.find((each) => 'name' in each && each.name === kind);

export const toFields = (collection: ReturnType<typeof findCollection>): Field[] => {
  if (collection && 'fields' in collection) return collection.fields ?? [];
  const [file] = collection && 'files' in collection ? (collection.files ?? []) : [];
  return file && 'fields' in file ? file.fields : [];
};

/** All fields of a form, those of its groups and lists too. */
export const toFormFields = (fields: readonly Field[]): Field[] =>
  fields.flatMap((field) => [
    field,
    ...toFormFields('fields' in field && Array.isArray(field.fields) ? (field.fields as Field[]) : []),
  ]);

/** @param path as `theme.source`. */
export function findField(kind: FileKind, path: string): Field | undefined {
  let fields = toFields(findCollection(kind));
  let found: Field | undefined;
  for (const name of path.split('.')) {
    found = fields.find((field) => field.name === name);
    fields = found && 'fields' in found && Array.isArray(found.fields) ? (found.fields as Field[]) : [];
  }
  return found;
}
