import { describe, expect, it } from 'vitest';
import { config, findCollection, findField, kinds, toFields, toFormFields } from './cms-forms.ts';

describe('a form of the editors’ page', () => {
  it('offers the documents of the years as they are saved, and those of all for what rests on laws', () => {
    const saved = {
      widget: 'relation',
      collection: 'documents',
      value_field: 'documents.*.id',
      display_fields: ['documents.*.id', 'documents.*.title'],
    };
    const built = {
      widget: 'select',
      options: [{ value: 'luat-binh-dang-gioi', label: 'luat-binh-dang-gioi · Luật Bình đẳng giới' }],
    };
    expect(findField('sloganList', 'source')).toMatchObject({ ...saved, required: false });
    expect(findField('sloganList', 'slogans.source')).toMatchObject(saved);
    expect(findField('sloganList', 'fragments.source')).toMatchObject(saved);
    expect(findField('campaign', 'theme.source')).toMatchObject({ ...saved, required: true });
    expect(findField('campaign', 'guidance.document')).toMatchObject(saved);
    expect(findField('campaign', 'keyDates.source')).toMatchObject(saved);
    expect(findField('translations', 'translations.source')).toMatchObject(saved);
    expect(findField('recordings', 'recordings.source')).toMatchObject(saved);
    expect(findField('campaign', 'legalBasis')).toMatchObject({ field: built });
    expect(findField('identity', 'source')).toMatchObject(built);
    expect(findField('identity', 'rules.source')).toMatchObject(built);
    expect(findField('hotlines', 'hotlines.source.document')).toMatchObject(built);
    expect(findField('campaign', 'identity')).toMatchObject({
      widget: 'relation',
      collection: 'identity',
      value_field: '{{slug}}',
    });
  });

  it('leaves no id of a document to be written by hand', () => {
    const written = kinds.flatMap((kind) =>
      toFormFields(toFields(findCollection(kind))).filter(
        ({ label, ...field }) =>
          /^Mã (?:văn bản|kế hoạch)$/.test(label ?? '') && !('collection' in field || 'options' in field),
      ),
    );
    expect(written).toEqual([]);
  });

  it('writes nothing for a slogan of any year', () => {
    // An empty choice is left out of the file, as `output` says; a switch that is off is not.
    expect(findField('sloganList', 'slogans.dated')).toMatchObject({
      widget: 'select',
      required: false,
      default: null,
      options: [
        { label: 'Không', value: null },
        { label: 'Có', value: true },
      ],
    });
    const switches = kinds.flatMap((kind) =>
      toFormFields(toFields(findCollection(kind))).filter(({ widget }) => widget === 'boolean'),
    );
    expect(switches.filter((field) => 'required' in field && !field.required)).toEqual([]);
  });

  it('has a field for the emphasis of a slogan, for translations and for recordings', () => {
    expect(findField('sloganList', 'slogans.emphasis')).toMatchObject({ widget: 'string', required: false });
    expect(findField('translations', 'translations.text')).toMatchObject({
      widget: 'string',
      required: true,
    });
    expect(findField('recordings', 'recordings.file')).toMatchObject({ widget: 'string', required: true });
    expect(findField('recordings', 'recordings.transcript')).toMatchObject({ widget: 'list', min: 1 });
  });

  it('takes the drawings of an emblem and the files of a year, the next one too', () => {
    expect(config.asset_collections?.map((each) => each.media_folder)).toEqual([
      'content/identities/trai-tim-cam',
      'content/2027/assets',
      'content/2026/assets',
      'content/2025/assets',
    ]);
  });
});
