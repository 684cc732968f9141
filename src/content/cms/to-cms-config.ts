import type { CmsConfig, Collection, EntryCollection, Field } from '@sveltia/cms';
import type { CmsBackend } from '#domain/site/site.ts';
import { toJsonSchema } from '../folder/to-json-schema.ts';
import { contentFiles, type FileKind } from '../schemas/content-files.ts';
import { type FieldSchema, toCmsFields } from './to-cms-field.ts';

/**
 * How the editors' page calls a kind of file, and what it proposes as the name of a new one's folder; the editor
 * may write another. A kind without `slug` is one file.
 */
interface CollectionRow {
  label: string;
  slug?: string;
}

/** What the machine writes is nobody's to edit. */
type EditedKind = Exclude<FileKind, 'published'>;

const collectionRows: Record<EditedKind, CollectionRow> = {
  campaign: { label: 'Tháng hành động', slug: '{{year}}' },
  sloganList: { label: 'Khẩu hiệu', slug: '{{status}}' },
  translations: { label: 'Bản dịch của năm', slug: '{{translations}}' },
  recordings: { label: 'Bản ghi của năm', slug: '{{recordings}}' },
  documents: { label: 'Văn bản của năm', slug: '{{documents}}' },
  sharedDocuments: { label: 'Văn bản dùng chung' },
  hotlines: { label: 'Đường dây hỗ trợ' },
  guide: { label: 'Bài hướng dẫn', slug: '{{title}}' },
  englishPage: { label: 'Trang tiếng Anh', slug: '{{title}}' },
  identity: { label: 'Bộ nhận diện', slug: '{{title}}' },
  identityGuide: { label: 'Hướng dẫn bộ nhận diện', slug: '{{title}}' },
  redirects: { label: 'Chuyển hướng' },
  searchSynonyms: { label: 'Từ đồng nghĩa khi tìm' },
  site: { label: 'Thông tin trang' },
};

/** What the editors' page is made from. */
export interface CmsSetting {
  backend: CmsBackend;
  /** Shown as the page's name. */
  siteName: string;
  /** Whole address of the site. */
  siteUrl: string;
}

/** Sveltia CMS's configuration: a form for every kind of file, made from its schema. */
export function toCmsConfig({ backend, siteName, siteUrl }: CmsSetting): CmsConfig {
  return {
    load_config_file: false,
    backend: backend as CmsConfig['backend'],
    app_title: `Biên tập ${siteName}`,
    site_url: siteUrl,
    display_url: siteUrl,
    media_folder: 'content/guides/assets',
    // An empty field is an error of the content; an address is without marks, as everywhere on the site.
    output: { omit_empty_optional_fields: true },
    slug: { encoding: 'ascii', clean_accents: true },
    collections: (Object.keys(collectionRows) as EditedKind[]).map(toCollection),
  };
}

function toCollection(kind: EditedKind): Collection {
  const { label, slug } = collectionRows[kind];
  const { path } = contentFiles[kind];
  const fields = toFields(kind);
  if (slug === undefined) {
    return { name: kind, label, files: [{ name: kind, label, file: `content/${path}`, fields }] };
  }
  return { name: kind, label, fields, ...toFolderParts(path, slug) };
}

/** `identities/<name>/identity.yaml` lies in `content/identities` under the entry's own folder. */
function toFolderParts(path: string, template: string): Omit<EntryCollection, 'name' | 'fields'> {
  const [before = '', after = ''] = path.split(/<year>|<name>/);
  const [inner = '', extension = ''] = after.split('.');
  return {
    folder: `content/${before}`.replace(/\/$/, ''),
    path: `{{slug}}${inner}`,
    extension,
    format: extension === 'mdx' ? 'yaml-frontmatter' : 'yaml',
    create: true,
    // An address that is published stays: the name can be chosen only while the entry is new.
    slug: { template, editable: ['create'] },
    summary: '{{slug}}',
  };
}

function toFields(kind: FileKind): Field[] {
  const fields = toCmsFields(toJsonSchema(kind) as FieldSchema);
  if (!contentFiles[kind].path.endsWith('.mdx')) return fields;
  return [...fields, { name: 'body', label: 'Bài viết', widget: 'markdown', required: false }];
}
