import type { z } from 'zod';
import type {
  CheckedContent,
  IdentityEntry,
  Placed,
  SloganEntry,
  YearContent,
} from '../checks/checked-content.ts';
import type { CodedIssue } from '../checks/issue-codes.ts';
import { campaignSchema } from '../schemas/campaign-schema.ts';
import { documentSchema } from '../schemas/document-schema.ts';
import { identitySchema } from '../schemas/identity-schema.ts';
import { publishedSchema, redirectsSchema } from '../schemas/published-schema.ts';
import { sloganListSchema } from '../schemas/slogan-list-schema.ts';
import type { ContentFile, ContentFolder } from './content-file.ts';
import { contentFiles, type FileKind } from './content-layout.ts';
import { getValueAt } from './get-value-at.ts';
import { toSchemaIssues } from './to-schema-issues.ts';

/** Holds every file against its schema, and gathers what is well formed for the rules. */
export function toCheckedContent(folder: ContentFolder): { content: CheckedContent; issues: CodedIssue[] } {
  const readable = folder.files.filter((file) => file.readable);
  const content: CheckedContent = {
    years: folder.years.map((year) => toYearContent(year, readable)),
    documents: readable
      .filter(({ kind }) => kind === 'documents' || kind === 'sharedDocuments')
      .flatMap((file) => toItems(file, 'documents', documentSchema)),
    identityNames: folder.identityNames,
    identities: readable.flatMap(toIdentity),
    emblems: folder.emblems,
    published: toWhole(readable, 'published', publishedSchema),
    redirects: toWhole(readable, 'redirects', redirectsSchema),
    texts: readable.flatMap(({ texts }) => texts),
    unreadable: folder.files.filter((file) => !file.readable).map(({ path }) => path),
  };
  return { content, issues: readable.flatMap(findSchemaIssues) };
}

function findSchemaIssues(file: ContentFile): CodedIssue[] {
  const { schema } = contentFiles[file.kind];
  const { error } = schema.safeParse(file.value);
  return error ? toSchemaIssues(file, schema, error) : [];
}

function toIdentity(file: ContentFile): Placed<IdentityEntry>[] {
  const placed = file.kind === 'identity' ? toPlaced(file, [], identitySchema) : undefined;
  const name = file.path.split('/').at(-2) ?? '';
  return placed ? [{ ...placed, value: { ...placed.value, name } }] : [];
}

/** The one file of a kind. */
function toWhole<Schema extends z.ZodType>(files: readonly ContentFile[], kind: FileKind, schema: Schema) {
  const file = files.find((one) => one.kind === kind);
  return file && toPlaced(file, [], schema);
}

function toYearContent(year: number, files: readonly ContentFile[]): YearContent {
  const campaign = files.find(({ path }) => path === `content/${year}/campaign.mdx`);
  const list = files.find(({ path }) => path === `content/${year}/slogans.yaml`);
  const slogans: Placed<SloganEntry>[] = list
    ? toItems(list, 'slogans', sloganListSchema.shape.slogans.element)
    : [];
  return {
    year,
    slogans,
    campaign: campaign && toPlaced(campaign, [], campaignSchema),
    list: list && toPlaced(list, [], sloganListSchema),
  };
}

/** The well-formed items of a list, each with its own positions: one bad item does not hide the others. */
function toItems<Schema extends z.ZodType>(
  file: ContentFile,
  field: string,
  schema: Schema,
): Placed<z.infer<Schema>>[] {
  const items = getValueAt(file.value, [field]);
  if (!Array.isArray(items)) return [];
  return items.flatMap((_, index) => toPlaced(file, [field, index], schema) ?? []);
}

function toPlaced<Schema extends z.ZodType>(
  file: ContentFile,
  path: (string | number)[],
  schema: Schema,
): Placed<z.infer<Schema>> | undefined {
  const { success, data } = schema.safeParse(getValueAt(file.value, path));
  return success ? { value: data, positionOf: (inner) => file.positionOf([...path, ...inner]) } : undefined;
}
