import { toNormalText } from '#vietnamese/normalize-text.ts';
import { toBlankPng } from './blank-png.ts';
import { type WrongVariant, yearFolder } from './wrong-variants.ts';

const campaign = `${yearFolder}/campaign.mdx`;
const documents = `${yearFolder}/documents.yaml`;
const slogans = `${yearFolder}/slogans.yaml`;
const identity = 'content/identities/trai-tim-cam';
const id = '2027-cong-van-huong-dan';

type Row = [
  name: string,
  file: string,
  from: string | RegExp,
  to: string,
  codes: WrongVariant['codes'],
  at?: string | number,
];

const toTranslation = (more: string, of = 'Câu không có trong năm'): string =>
  `  - language: km\n    of: ${of}\n    text: បុរស\n    translator: Người dịch\n    source: ${id}\n${more}`;

/** In a file that a year need not have. */
const translationVariants: WrongVariant[] = (
  [
    ['a translation of a sentence that the year lacks', '    status: draft\n', 'translated-message'],
    ['a translation that nobody checked', '    status: checked\n', 'translation-reader'],
    [
      'a translation that its translator checked',
      '    checkedBy: Người dịch\n    status: checked\n',
      'translation-reader',
    ],
    ['a translation that is a draft', '    status: draft\n', 'draft-translation'],
    ['a language that is none', '    status: draft\n', 'unknown-value'],
  ] as const
).map(([name, more, code]) => ({
  name,
  file: `${yearFolder}/translations.yaml`,
  edit: () => {
    const text = `translations:\n${toTranslation(more)}`;
    return code === 'unknown-value' ? text.replace('km', 'khmer') : text;
  },
  codes: [code],
}));
const foreign: WrongVariant = {
  name: 'a translation that is not in its language’s letters',
  file: `${yearFolder}/translations.yaml`,
  edit: () => `translations:\n${toTranslation('    status: draft\n').replace('បុរស', 'Bản dịch')}`,
  codes: ['translation-letters'],
};
const twice: WrongVariant = {
  name: 'a sentence translated twice',
  file: `${yearFolder}/translations.yaml`,
  edit: () => `translations:\n${toTranslation('    status: draft\n')}${toTranslation('    status: draft\n')}`,
  codes: ['duplicate-translation'],
};

const toRecording = (file: string, transcript: string) =>
  `recordings:\n  - kind: audio\n    language: vi\n    file: ${file}\n    title: Lời kêu gọi\n    speaker: Người đọc\n    transcript:\n      - ${transcript}\n    source: ${id}\n`;
const recordingVariants: WrongVariant[] = (
  [
    ['a recording that is not there', 'loi.mp3', 'Hãy cùng lên tiếng vì bình đẳng giới.', 'recording-file'],
    ['a film that is called a sound', 'loi.mp4', 'Hãy cùng lên tiếng vì bình đẳng giới.', 'recording-file'],
    ['a transcript of two words', 'loi.mp3', 'Lời kêu gọi', 'recording-transcript'],
  ] as const
).map(([name, file, transcript, code]) => ({
  name,
  file: `${yearFolder}/recordings.yaml`,
  edit: () => toRecording(file, transcript),
  codes: [code],
}));

/** Each piece is right alone; together they cannot be. */
const rows: Row[] = [
  [
    'a synonym of words that the site does not say',
    'content/search-synonyms.yaml',
    'means: Băng rôn 3 × 1 m',
    'means: Băng rôn khổng lồ',
    ['search-synonym'],
  ],
  ...(
    [
      ['a link that runs code', '[xem](javascript:alert(1))', 'body-link'],
      ['a link to no page', '[xem](/trang-khong-co-dau/)', 'body-link'],
      ['a link without its last slash', '[xem](/khau-hieu)', 'body-link'],
      ['a picture of another site', '![Ảnh](https://example.org/a.png)', 'body-picture'],
      ['a picture that is not there', '![Ảnh](./assets/khong-co.png)', 'body-picture'],
      ['a picture without words', '![](./assets/khong-co.png)', 'picture-words'],
      ['a script', '<script>alert(1)</script>', 'body-element'],
      ['a frame', '<iframe src="https://example.org/" />', 'body-element'],
      ['an event handler', '<p onclick="a()">Chữ</p>', 'body-element'],
      ['a component that nobody knows', '<Hop />', 'body-element'],
      ['a second title', '# Giới thiệu', 'body-heading'],
      ['an export', 'export const a = 1', 'mdx-sign'],
      ['a tag left open', 'Chữ <b>đậm', 'mdx-sign'],
    ] as const
  ).map(
    ([name, line, code]): Row => [
      `${name} in the article`,
      campaign,
      '## Năm nay nói về điều gì',
      `## Năm nay nói về điều gì\n\n${line}\n`,
      [code],
      line,
    ],
  ),
  ['another year in the file', campaign, 'year: 2027', 'year: 2026', ['year-matches-folder']],
  ['a year that is a word', campaign, 'year: 2027', 'year: "2027"', ['wrong-type']],
  ['a year before the first', campaign, 'year: 2027', 'year: 1990', ['bad-value']],
  [
    'an identity without a folder',
    campaign,
    'identity: trai-tim-cam',
    'identity: trai-tim',
    ['unknown-identity'],
  ],
  ['an identity by its title', campaign, 'identity: trai-tim-cam', 'identity: Trái tim cam', ['bad-id']],
  [
    'a theme without a document',
    campaign,
    `source: ${id}`,
    'source: 2027-cong-van-huong',
    ['unknown-document'],
  ],
  [
    'guidance without a document',
    campaign,
    `document: ${id}`,
    'document: 2027-cong-van-khac',
    ['unknown-document'],
  ],
  [
    'a basis without a document',
    campaign,
    `legalBasis:\n  - ${id}`,
    'legalBasis:\n  - luat-khong-co',
    ['unknown-document'],
    '  - luat-khong-co',
  ],
  ['a kind of day that is none', campaign, 'kind: observance', 'kind: holiday', ['unknown-value']],
  [
    'an opening on another day',
    campaign,
    'kind: observance',
    'kind: opening',
    ['dates-in-month'],
    'date: 2027-11-25',
  ],
  ['a quote around the theme that stays open', campaign, '  text: ', '  text: "', ['broken-yaml'], ''],
  [
    'a field under the wrong parent',
    campaign,
    'opens: 2027',
    '  opens: 2027',
    ['unknown-field', 'broken-yaml'],
    '  opens: 2027',
  ],
  ['no line before the fields', campaign, '---\n', '', ['broken-frontmatter'], ''],
  ['no line after the fields', campaign, /\n---\n/, '\n', ['broken-frontmatter', 'broken-yaml'], ''],
  ['a brace in the article', campaign, 'Bài giới thiệu', 'Bài {giới thiệu', ['mdx-sign']],
  ['a smaller-than sign in the article', campaign, 'Bài giới thiệu', 'Trẻ <18 tuổi', ['mdx-sign']],
  ['a doubled word in the article', campaign, 'Bài giới thiệu', 'Bài bài giới thiệu', ['doubled-word']],
  ['a tone on the wrong letter', campaign, 'Bài giới thiệu', 'Taị đây', ['misplaced-tone']],
  ['an id with capitals', documents, `id: ${id}`, 'id: 2027-Cong-Van', ['bad-id']],
  ['an id that another has', documents, `id: ${id}`, 'id: 2023-ke-hoach', ['duplicate-document-id']],
  ['a kind that is none', documents, 'kind: dispatch', 'kind: dispach', ['unknown-value']],
  ['a level that is none', documents, 'level: central', 'level: trung ương', ['unknown-value']],
  ['a status of a list', documents, 'status: issued', 'status: complete', ['unknown-value']],
  ['a trust that is none', documents, 'trust: A', 'trust: a', ['unknown-value']],
  ['a date as people write it', documents, 'date: 2027-10-03', 'date: 3/10/2027', ['bad-date']],
  ['a month that is none', documents, 'date: 2027-10-03', 'date: 2027-14', ['bad-date']],
  [
    'an address without its beginning',
    documents,
    'trust: A',
    'trust: A\n    url: moha.gov.vn',
    ['bad-value'],
    'url: ',
  ],
  [
    'an address of a machine',
    documents,
    'trust: A',
    'trust: A\n    url: http://localhost/a',
    ['document-link'],
    'url: ',
  ],
  [
    'an address that follows',
    documents,
    'trust: A',
    'trust: A\n    url: https://a.vn/?utm_source=b',
    ['document-link'],
    'url: ',
  ],
  [
    'a correction of nothing',
    documents,
    'trust: A',
    'trust: A\n    corrections:\n      - found: a\n        published: a',
    ['unchanged-correction'],
    '- found: a',
  ],
  ['a tab before a field', documents, '    kind:', '\tkind:', ['broken-yaml'], ''],
  ['a field not in line', documents, '    kind:', '   kind:', ['broken-yaml'], ''],
  ['no list at all', documents, /[\s\S]*/, 'documents:\n', ['empty-field'], 1],
  ['nothing in the file', documents, /[\s\S]*/, '', ['empty-file'], ''],
  ['a list without a source', slogans, `source: ${id}\n`, '', ['list-status'], 'status: '],
  ['a source that is none', slogans, `source: ${id}`, 'source: 2027-phu-luc', ['unknown-document']],
  ['a list that says it was not found', slogans, 'status: complete', 'status: not-found', ['list-status']],
  ['a list in Vietnamese words', slogans, 'status: complete', 'status: đầy đủ', ['unknown-value']],
  ['a complete list of nothing', slogans, /slogans:[\s\S]*/, 'slogans: []\n', ['list-status'], 'status: '],
  [
    'a list that is a sentence',
    slogans,
    /slogans:[\s\S]*/,
    'slogans: Chấm dứt bạo lực\n',
    ['wrong-type'],
    'slogans: ',
  ],
  [
    'messages without dashes',
    slogans,
    /slogans:[\s\S]*/,
    'slogans:\n  text: Chấm dứt\n',
    ['wrong-type'],
    'slogans:',
  ],
  ['a message without its field', slogans, '- text: Chấm dứt', '- Chấm dứt', ['wrong-type'], '- Chấm dứt'],
  ['a dash without a space', slogans, '  - text: Chấm dứt', '  -text: Chấm dứt', ['broken-yaml'], ''],
  ['dated in words', slogans, 'dated: true', 'dated: có', ['wrong-type']],
  [
    'dated and says no',
    slogans,
    'dated: true',
    'dated: false',
    ['dated-slogan-year'],
    '- text: Hưởng ứng Tháng',
  ],
  [
    'dated without a date',
    slogans,
    '- text: Chấm dứt bạo lực, vun đắp yêu thương',
    '- text: Chấm dứt bạo lực, vun đắp yêu thương\n    dated: true',
    ['dated-slogan-year'],
    /** The third of them. */ 9,
  ],
  [
    'a correction that is none',
    slogans,
    '- text: Chấm dứt bạo lực, vun đắp yêu thương',
    '- text: Chấm dứt bạo lực, vun đắp yêu thương\n    correction:\n      found: Chấm dứt bạo lực, vun đắp yêu thương\n      note: a',
    ['unchanged-correction'],
    'found: ',
  ],
  [
    'a motif that is none',
    slogans,
    '- text: Chấm dứt bạo lực, vun đắp yêu thương',
    '- text: Chấm dứt bạo lực, vun đắp yêu thương\n    motif: sprout-ribon',
    ['unknown-value'],
    'motif: ',
  ],
  [
    'a motif that two have',
    slogans,
    /- text: Nam giới .*\n.*- text: Đừng để .*/,
    '- text: Nam giới tiên phong thúc đẩy bình đẳng giới\n    motif: home\n  - text: Đừng để trẻ em lớn lên cùng nỗi sợ hãi\n    motif: home # again',
    ['same-picture'],
    'motif: home # again',
  ],
  [
    'a stress that the sentence has not',
    slogans,
    '- text: Chấm dứt bạo lực, vun đắp yêu thương',
    '- text: Chấm dứt bạo lực, vun đắp yêu thương\n    emphasis: Vun đắp',
    ['emphasis-in-sentence'],
    'emphasis: ',
  ],
  [
    'two ways to write one word',
    slogans,
    'chìa khóa',
    'chìa khóa, chìa khoá',
    ['mixed-tone-style', 'lost-address'],
    'chìa khoá',
  ],
  ['a deep orange that is pale', `${identity}/identity.yaml`, '"#A8320A"', '"#F0A080"', ['weak-contrast']],
  [
    'steps of a drawing that is another',
    `${identity}/identity.yaml`,
    'emblem:\n',
    'emblem:\n  construction:\n    steps:\n      - { title: a, text: b, parts: [tim] }\n',
    ['emblem-parts'],
    'parts: [tim]',
  ],
  ['an emblem that acts', `${identity}/emblem.svg`, '<path', '<script/><path', ['emblem-drawing'], 1],
];

const edit = (from: string | RegExp, to: string) => (text: string) => text.replace(from, () => to);

export const contradictoryVariants: WrongVariant[] = [
  ...translationVariants,
  foreign,
  ...recordingVariants,
  twice,
  ...rows.map(([name, file, from, to, codes, at]) => ({
    name,
    file,
    edit: edit(from, to),
    codes,
    place: { at: at ?? to },
  })),
  {
    name: 'an id that nobody cites, gone after it was published',
    file: 'content/published.yaml',
    edit: (text) => `${text.trimEnd()}\n  - /van-ban/#2027-cong-van-cu\n`,
    codes: ['lost-address'],
    place: { at: '#2027-cong-van-cu' },
  },
  {
    name: 'an id that changed where others cite it',
    file: documents,
    edit: edit(`id: ${id}`, 'id: 2027-cong-van-moi'),
    codes: ['unknown-document'],
    place: { file: campaign, at: `source: ${id}` },
  },
  {
    name: 'a paper dated after its year',
    file: documents,
    edit: (text) => text.replace(/date: 2027-/, 'date: 2072-'),
    codes: ['document-date'],
    place: { at: 'date: 2072-' },
  },
  {
    name: 'a paper under two ids',
    file: documents,
    edit: (text) =>
      `${text.trimEnd()}\n\n${text.replace(/^documents:\n/, '').replace(`id: ${id}`, 'id: 2027-lan-hai')}`,
    codes: ['same-document'],
  },
  {
    name: 'an emblem that is a picture by its name only',
    file: `${identity}/emblem.png`,
    edit: () => 'GIF89a',
    codes: ['emblem-picture'],
  },
  {
    name: 'an emblem that is an empty picture',
    file: `${identity}/emblem.png`,
    edit: () => toBlankPng(1200),
    codes: ['emblem-ground'],
  },
  {
    name: 'a redirect that leads nowhere',
    file: 'content/redirects.yaml',
    edit: () => 'redirects:\n  - { from: /nam/2015/, to: /nam/2014/ }\n',
    codes: ['broken-redirect'],
    place: { at: 2 },
  },
  ...[campaign, documents, slogans].flatMap((file): WrongVariant[] => {
    const name = file.split('/').at(-1) ?? '';
    return [
      { name: `${name} is gone`, file, edit: () => undefined, codes: ['missing-file'] },
      { name: `${name} is empty`, file, edit: () => '', codes: ['empty-file', 'broken-frontmatter'] },
      {
        name: `${name} in UTF-16`,
        file,
        edit: (text) => Buffer.from(text, 'utf16le'),
        codes: ['broken-letters', 'broken-yaml', 'broken-frontmatter'],
      },
      {
        name: `${name} a byte a letter`,
        file,
        edit: (text) => Buffer.from(toNormalText(text, { multiline: true }), 'latin1').fill(0xe1, 30, 31),
        codes: ['broken-letters'],
      },
      {
        name: `${name} as a picture`,
        file,
        edit: () => Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 255, 254]),
        codes: ['broken-letters'],
      },
      {
        name: `${name} as it was before a merge`,
        file,
        edit: (text) => `<<<<<<< HEAD\n${text}=======\n${text}>>>>>>> b\n`,
        codes: ['broken-yaml', 'broken-frontmatter'],
      },
    ];
  }),
  ...[
    '2027/slogan.yaml',
    '2027/slogans.yml',
    '2027/campaign.md',
    'nam-2027/slogans.yaml',
    '2027/phu-luc.docx',
    'slogans.yaml',
  ].map(
    (path): WrongVariant => ({
      name: `a file at ${path}`,
      file: `content/${path}`,
      edit: () => 'slogans: []\n',
      codes: ['unknown-file'],
      place: { file: path.startsWith('nam') ? 'content/nam-2027' : `content/${path}` },
    }),
  ),
];
