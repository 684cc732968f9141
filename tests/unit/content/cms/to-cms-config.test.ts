import type { Collection, Field } from '@sveltia/cms';
import { describe, expect, it } from 'vitest';
import { type FieldSchema, toCmsField, toOneGroup } from '#content/cms/to-cms-field.ts';
import { toJsonSchema } from '#content/folder/to-json-schema.ts';
import { contentFiles } from '#content/schemas/content-files.ts';
import { motifFacts, motifIds } from '#domain/artwork/motifs.ts';
import { collections, config, findCollection, kinds, toFields } from './cms-forms.ts';

/** `theme.variants.text` of every field of a form. */
function toFormPaths(fields: readonly Field[], place = ''): string[] {
  return fields.flatMap((field) => {
    const at = `${place}${field.name}`;
    const inner = 'fields' in field && Array.isArray(field.fields) ? field.fields : [];
    return [at, ...toFormPaths(inner as Field[], `${at}.`)];
  });
}

/** The same of a JSON Schema. */
function toSchemaPaths(schema: FieldSchema, place = ''): string[] {
  const { properties = {}, items } = toOneGroup(schema);
  const listed = items && !Array.isArray(items) ? toSchemaPaths(items, place) : [];
  const own = Object.entries(properties).flatMap(([name, field]) => {
    const at = `${place}${name}`;
    return [at, ...toSchemaPaths(field, `${at}.`)];
  });
  return [...listed, ...own];
}

describe('the editors’ page', () => {
  it.each(kinds)('has a form for %s with every field of its schema, and no other', (kind) => {
    const expected = toSchemaPaths(toJsonSchema(kind) as FieldSchema);
    const body = contentFiles[kind].path.endsWith('.mdx') ? ['body'] : [];
    expect(toFormPaths(toFields(findCollection(kind)))).toEqual([...expected, ...body]);
  });

  it('asks for what the schema asks for, and leaves out what is left empty', () => {
    const fields = toFields(findCollection('campaign'));
    const required = fields.flatMap((field) => ('required' in field && field.required ? field.name : []));
    expect(required).toEqual((toJsonSchema('campaign') as FieldSchema).required);
    expect(config.output).toEqual({ omit_empty_optional_fields: true });
  });

  it('writes each file where the content has it', () => {
    const campaign = findCollection('campaign') as Extract<Collection, { folder: string }>;
    expect(campaign).toMatchObject({
      folder: 'content',
      path: '{{slug}}/campaign',
      extension: 'mdx',
      format: 'yaml-frontmatter',
    });
    expect(findCollection('guide')).toMatchObject({ folder: 'content/guides', path: '{{slug}}' });
    expect(findCollection('identity')).toMatchObject({
      folder: 'content/identities',
      path: '{{slug}}/identity',
    });
    expect(findCollection('site')).toMatchObject({ files: [{ file: 'content/site.yaml' }] });
  });

  it('puts the files of a new year into its folder', () => {
    const templates = (['campaign', 'documents', 'sloganList', 'translations'] as const).map(
      (kind) => findCollection(kind) as Extract<Collection, { folder: string }>,
    );
    // {{year}} alone is the year of today, and the others have no field of the year.
    expect(templates.map(({ slug }) => typeof slug === 'object' && slug.template)).toEqual([
      '{{fields.year}}',
      '2027',
      '2027',
      '2027',
    ]);
    const defaults = toFields(findCollection('campaign')).flatMap((field) =>
      'default' in field && ['year', 'opens', 'closes'].includes(field.name) ? [field.default] : [],
    );
    expect(defaults).toEqual([2027, '2027-11-15', '2027-12-15']);
  });

  it('puts a picture of an article beside it, under a name of ordinary letters', () => {
    const articles = kinds.filter((kind) => contentFiles[kind].path.endsWith('.mdx'));
    expect(articles.map(findCollection)).toEqual(
      articles.map(() => expect.objectContaining({ media_folder: 'assets', public_folder: './assets' })),
    );
    expect(config.media_libraries).toEqual({
      default: { config: { slugify_filename: true } },
      stock_assets: { providers: [] },
    });
  });

  it('saves a list that was not found', () => {
    const slogans = toFields(findCollection('sloganList')).find(({ name }) => name === 'slogans');
    expect(slogans).toMatchObject({ required: false });
  });

  it('lets the name of an entry be chosen only while it is new', () => {
    const slugs = collections.flatMap((each) => ('slug' in each && each.slug ? [each.slug] : []));
    expect(slugs).toHaveLength(9);
    expect(slugs.every((slug) => typeof slug === 'object' && String(slug.editable) === 'create')).toBe(true);
  });

  it('shows the choices in Vietnamese', () => {
    const status = toFields(findCollection('sloganList')).find(({ name }) => name === 'status');
    expect(status).toMatchObject({
      label: 'Tình trạng',
      widget: 'select',
      options: [
        { value: 'complete', label: 'Đầy đủ' },
        { value: 'incomplete', label: 'Chưa đầy đủ' },
        { value: 'inferred', label: 'Chưa chắc là của năm này' },
        { value: 'not-found', label: 'Chưa có trong kho lưu trữ' },
      ],
    });
  });

  it('lets a slogan’s motif be chosen by its Vietnamese name, or left open', () => {
    const slogans = toFields(findCollection('sloganList')).find(({ name }) => name === 'slogans');
    const inner = slogans && 'fields' in slogans ? (slogans.fields as Field[]) : [];
    expect(inner.find(({ name }) => name === 'motif')).toMatchObject({
      label: 'Hình',
      widget: 'select',
      required: false,
      options: motifIds.map((value) => ({ value, label: motifFacts[value].name })),
    });
  });

  it('passes on where the content is kept', () => {
    expect(config.backend).toEqual({ name: 'github', repo: 'trai-tim-cam/trai-tim-cam', branch: 'main' });
  });
});

describe('toCmsField', () => {
  it('refuses a type that no form is known for', () => {
    expect(() => toCmsField('theme', { type: 'null' }, true)).toThrow(
      'No form field is known for the type "null" of "theme"',
    );
  });

  it('asks for a theme in one group: found or not, with what both need', () => {
    const campaign = toJsonSchema('campaign') as FieldSchema;
    const theme = toOneGroup(campaign.properties?.theme ?? {});
    expect(theme.required).toEqual(['source']);
    expect(theme.properties?.status?.enum).toEqual(['found', 'not-found']);
    expect(theme.properties?.status?.enumDescriptions).toEqual(['Đã có chủ đề', 'Chưa tìm được']);
  });

  it('keeps four inks four', () => {
    const inks = { type: 'array', items: Array.from({ length: 4 }, () => ({ type: 'number' })) };
    expect(toCmsField('cmyk', inks, true)).toMatchObject({ widget: 'list', min: 4, max: 4 });
  });
});
