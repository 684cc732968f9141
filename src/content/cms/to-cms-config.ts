import type { CmsConfig, Collection, EntryCollection, Field } from '@sveltia/cms';
import { toJsonSchema } from '../folder/to-json-schema.ts';
import { contentFiles, type FileKind } from '../schemas/content-files.ts';
import { type CmsSetting, toNewYear } from './cms-setting.ts';
import { toAssetCollections } from './to-asset-collections.ts';
import { type FieldSchema, toCmsFields } from './to-cms-field.ts';
import { toReferences } from './to-references.ts';

/**
 * How the editors' page calls a kind of file, and what it proposes as the name of a new one's folder: the year that
 * is to come where the form has no field that says it. The editor may write another. A kind without `slug` is
 * one file.
 */
interface CollectionRow {
  label: string;
  slug?: string | typeof newYear;
  /** Shown above the list. */
  description?: string;
}

const newYear = Symbol('the year that is to come');

/** What the machine writes is nobody's to edit. */
type EditedKind = Exclude<FileKind, 'published'>;

const collectionRows: Record<EditedKind, CollectionRow> = {
  // A plain {{year}} is the year of today.
  campaign: {
    label: 'Tháng hành động',
    slug: '{{fields.year}}',
    description:
      'Năm mới có ba tệp, tên thư mục đều là năm: 1. Văn bản của năm; 2. Khẩu hiệu; 3. Tháng hành động (mục này). Lưu cả ba rồi mới đăng.',
  },
  sloganList: {
    label: 'Khẩu hiệu',
    slug: newYear,
    description:
      'Năm mới, bước 2: chưa có danh sách thì chọn “Chưa có trong kho lưu trữ” và ghi chú đã tìm ở đâu.',
  },
  translations: { label: 'Bản dịch của năm', slug: newYear },
  recordings: { label: 'Bản ghi của năm', slug: newYear },
  documents: {
    label: 'Văn bản của năm',
    slug: newYear,
    description: 'Năm mới, bước 1: ghi công văn hướng dẫn; mã của nó dùng lại ở hai bước sau.',
  },
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

/** Sveltia CMS's configuration: a form for every kind of file, made from its schema. */
export function toCmsConfig(setting: CmsSetting): CmsConfig {
  const { backend, siteName, siteUrl } = setting;
  return {
    load_config_file: false,
    backend: backend as CmsConfig['backend'],
    app_title: `Biên tập ${siteName}`,
    site_url: siteUrl,
    display_url: siteUrl,
    media_folder: 'content/guides/assets',
    media_libraries: {
      // A picture's name becomes part of an address: ordinary letters.
      default: { config: { slugify_filename: true } },
      // No host but the repository's is asked, and a picture of a stock says nothing about a ward.
      stock_assets: { providers: [] },
    },
    // An empty field is an error of the content; an address is without marks, as everywhere on the site.
    output: { omit_empty_optional_fields: true },
    slug: { encoding: 'ascii', clean_accents: true },
    collections: (Object.keys(collectionRows) as EditedKind[]).map((kind) => toCollection(kind, setting)),
    asset_collections: toAssetCollections(setting),
  };
}

function toCollection(kind: EditedKind, setting: CmsSetting): Collection {
  const { label, slug, description } = collectionRows[kind];
  const { path } = contentFiles[kind];
  const year = toNewYear(setting);
  const fields = toFields(kind, setting);
  // Without an article there is nothing to see beside the form but its own fields again, the year as “2.027”.
  const view = path.endsWith('.mdx') ? {} : { editor: { preview: false } };
  if (slug === undefined) {
    return { name: kind, label, ...view, files: [{ name: kind, label, file: `content/${path}`, fields }] };
  }
  const template = typeof slug === 'symbol' ? String(year) : slug;
  const words = description === undefined ? {} : { description };
  return { name: kind, label, ...words, ...view, fields, ...toFolderParts(path, template) };
}

/** Any other folder is unknown to the build. */
const yearSlug = {
  hint: 'Tên thư mục của năm: bốn chữ số, như nhau ở cả ba tệp.',
  pattern: ['^\\d{4}$', 'Ghi năm bằng bốn chữ số, ví dụ 2027.'] as [string, string],
};

/** `identities/<name>/identity.yaml` lies in `content/identities` under the entry's own folder. */
function toFolderParts(path: string, template: string): Omit<EntryCollection, 'name' | 'fields'> {
  const [before = '', after = ''] = path.split(/<year>|<name>/);
  const [inner = '', extension = ''] = after.split('.');
  return {
    folder: `content/${before}`.replace(/\/$/, ''),
    path: `{{slug}}${inner}`,
    extension,
    format: extension === 'mdx' ? 'yaml-frontmatter' : 'yaml',
    // The pictures of an article lie in `assets` beside it.
    ...(extension === 'mdx' && { media_folder: 'assets', public_folder: './assets' }),
    create: true,
    // An address that is published stays: the name can be chosen only while the entry is new.
    slug: { template, editable: ['create'], ...(path.startsWith('<year>') && yearSlug) },
    summary: '{{slug}}',
  };
}

/** What a new year's form proposes, by the field's name; it opens and closes as the month has every year. */
const toDefaults = (kind: FileKind, year: number): Record<string, unknown> =>
  kind === 'campaign' ? { year, opens: `${year}-11-15`, closes: `${year}-12-15` } : {};

function toFields(kind: FileKind, setting: CmsSetting): Field[] {
  const defaults = toDefaults(kind, toNewYear(setting));
  const fields = toCmsFields(toJsonSchema(kind) as FieldSchema, toReferences(kind, setting)).map((field) =>
    Object.hasOwn(defaults, field.name) ? ({ ...field, default: defaults[field.name] } as Field) : field,
  );
  if (!contentFiles[kind].path.endsWith('.mdx')) return fields;
  return [...fields, { name: 'body', label: 'Bài viết', widget: 'markdown', required: false }];
}
