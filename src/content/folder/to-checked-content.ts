import type { z } from 'zod';
import type { CheckedContent, Placed, YearContent } from '../checks/checked-content.ts';
import type { CodedIssue } from '../checks/issue-codes.ts';
import { toIdentity } from '../domain/to-domain.ts';
import { contentFiles, type FileData, type FileKind, getSchema } from '../schemas/content-files.ts';
import { documentSchema } from '../schemas/document-schema.ts';
import { type ContentFile, type ContentFolder, getValueAt } from './content-file.ts';
import { toSchemaIssues } from './to-schema-issues.ts';

/** Holds every file against its schema, and gathers what is well formed for the rules. */
export function toCheckedContent(folder: ContentFolder): { content: CheckedContent; issues: CodedIssue[] } {
  const readable = folder.files.filter((file) => file.readable);
  const content: CheckedContent = {
    years: folder.years.map((year) => toYearContent(String(year), readable)),
    documents: readable
      .filter(({ kind }) => kind === 'documents' || kind === 'sharedDocuments')
      .flatMap((file) => toItems(file, 'documents', documentSchema)),
    identityNames: folder.identityNames,
    identities: readable.flatMap((file) => {
      const placed = toWhole(file, 'identity');
      return placed ? [{ ...placed, value: toIdentity({ id: file.id, data: placed.value }) }] : [];
    }),
    emblems: folder.emblems,
    recordingFiles: folder.recordingFiles,
    published: findWhole(readable, 'published'),
    redirects: findWhole(readable, 'redirects'),
    synonyms: findWhole(readable, 'searchSynonyms'),
    hotlines: findWhole(readable, 'hotlines'),
    texts: readable.flatMap(({ texts }) => texts),
    links: readable.flatMap(({ targets }) => targets.filter(({ kind }) => kind === 'link')),
    pictures: readable.flatMap(({ targets }) => targets.filter(({ kind }) => kind === 'picture')),
    files: folder.paths,
    unreadable: folder.files.filter((file) => !file.readable).map(({ path }) => path),
  };
  return { content, issues: readable.flatMap(findSchemaIssues) };
}

function findSchemaIssues(file: ContentFile): CodedIssue[] {
  const { schema } = contentFiles[file.kind];
  const { error } = schema.safeParse(file.value);
  return error ? toSchemaIssues(file, schema, error) : [];
}

function toYearContent(year: string, files: readonly ContentFile[]): YearContent {
  const ofYear = files.filter(({ id }) => id === year);
  const list = ofYear.find(({ kind }) => kind === 'sloganList');
  const translations = ofYear.find(({ kind }) => kind === 'translations');
  const recordings = ofYear.find(({ kind }) => kind === 'recordings');
  return {
    year: Number(year),
    slogans: list
      ? toItems(list, 'slogans', contentFiles.sloganList.schema.shape.slogans.unwrap().element)
      : [],
    translations: translations
      ? toItems(translations, 'translations', contentFiles.translations.schema.shape.translations.element)
      : [],
    recordings: recordings
      ? toItems(recordings, 'recordings', contentFiles.recordings.schema.shape.recordings.element)
      : [],
    campaign: findWhole(ofYear, 'campaign'),
    list: findWhole(ofYear, 'sloganList'),
  };
}

/** The one file of a kind, where it is well formed. */
function findWhole<Kind extends FileKind>(files: readonly ContentFile[], kind: Kind) {
  const file = files.find((one) => one.kind === kind);
  return file && toWhole(file, kind);
}

const toWhole = <Kind extends FileKind>(file: ContentFile, kind: Kind): Placed<FileData<Kind>> | undefined =>
  file.kind === kind ? toPlaced(file, [], getSchema(kind)) : undefined;

/** The well-formed items of a list, each with its own positions: one bad item does not hide the others. */
function toItems<Value>(file: ContentFile, field: string, schema: z.ZodType<Value>): Placed<Value>[] {
  const items = getValueAt(file.value, [field]);
  if (!Array.isArray(items)) return [];
  return items.flatMap((_, index) => toPlaced(file, [field, index], schema) ?? []);
}

function toPlaced<Value>(
  file: ContentFile,
  path: (string | number)[],
  schema: z.ZodType<Value>,
): Placed<Value> | undefined {
  const { success, data } = schema.safeParse(getValueAt(file.value, path));
  return success ? { value: data, positionOf: (inner) => file.positionOf([...path, ...inner]) } : undefined;
}
