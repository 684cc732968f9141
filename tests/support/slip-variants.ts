import type { IssueCode } from '#content/checks/issue-codes.ts';
import { type WrongVariant, yearFolder } from './wrong-variants.ts';

const slogans = `${yearFolder}/slogans.yaml`;
const campaign = `${yearFolder}/campaign.mdx`;
const documents = `${yearFolder}/documents.yaml`;

/** What a hand, an office program or a form does to one line of the list. */
const ofLines: [name: string, line: (text: string) => string, codes: IssueCode[], at?: string][] = [
  ['a no-break space behind the colon', (text) => `  - text:\u00A0${text}`, ['broken-yaml']],
  ['a no-break space before the dash', (text) => `\u00A0\u00A0- text: ${text}`, ['broken-yaml']],
  ['a no-break space behind the dash', (text) => `  -\u00A0text: ${text}`, ['broken-yaml']],
  ['a wide space behind the colon', (text) => `  - text:\u3000${text}`, ['broken-yaml']],
  ['a wide colon', (text) => `  - text：${text}`, ['broken-yaml']],
  ['an en dash', (text) => `  – text: ${text}`, ['broken-yaml']],
  ['an em dash', (text) => `  — text: ${text}`, ['broken-yaml']],
  ['a minus sign', (text) => `  − text: ${text}`, ['broken-yaml']],
  ['a bullet', (text) => `  • text: ${text}`, ['broken-yaml']],
  ['a middle dot', (text) => `  · text: ${text}`, ['broken-yaml']],
  ['a star', (text) => `  * text: ${text}`, ['broken-yaml']],
  ['a tab before the dash', (text) => `\t- text: ${text}`, ['broken-yaml']],
  ['a tab behind the dash', (text) => `  -\ttext: ${text}`, ['broken-yaml']],
  ['no space behind the dash', (text) => `  -text: ${text}`, ['broken-yaml']],
  ['no space behind the colon', (text) => `  - text:${text}`, ['wrong-type']],
  ['no dash', (text) => `    text: ${text}`, ['broken-yaml']],
  ['a double quote left open', (text) => `  - text: "${text}`, ['broken-yaml']],
  ['a single quote left open', (text) => `  - text: '${text}`, ['broken-yaml']],
  ['a straight quote closed by a curly one', (text) => `  - text: "${text}”`, ['broken-yaml']],
  ['a quote inside quotes', (text) => `  - text: "Nói "không" với ${text}"`, ['broken-yaml']],
  ['curly quotes around it', (text) => `  - text: “${text}”`, ['outer-sign']],
  ['both kinds of quotes around it', (text) => `  - text: "“${text}”"`, ['outer-sign']],
  ['single quotes around it', (text) => `  - text: ‘${text}’`, ['outer-sign']],
  ['pointed quotes around it', (text) => `  - text: «${text}»`, ['outer-sign']],
  ['a full stop', (text) => `  - text: ${text}.`, ['outer-sign']],
  ['a bracket left open', (text) => `  - text: [${text}`, ['broken-yaml']],
  ['a brace in front', (text) => `  - text: {${text}`, ['broken-yaml']],
  ['an exclamation mark in front', (text) => `  - text: !${text}`, ['broken-yaml']],
  ['a per cent sign in front', (text) => `  - text: %${text}`, ['broken-yaml']],
  ['an at sign in front', (text) => `  - text: @${text}`, ['broken-yaml']],
  ['a back tick in front', (text) => `  - text: \`${text}`, ['broken-yaml']],
  ['a star in front', (text) => `  - text: *${text}`, ['broken-yaml']],
  ['an ampersand in front', (text) => `  - text: &${text}`, ['broken-yaml']],
  ['a number sign in front', (text) => `  - text: #${text}`, ['empty-field']],
  ['a hash in the middle', (text) => `  - text: Chung tay #${text}`, ['cut-text']],
  ['marks of two versions', (text) => `<<<<<<< HEAD\n  - text: ${text}\n=======`, ['broken-yaml'], '<<<<<<<'],
  ['a list mark of the paper', (text) => `  - - text: ${text}`, ['wrong-type']],
  ['a colon of the paper', (text) => `  - text: Thông điệp 1: ${text}`, ['broken-yaml']],
  ['words of the example', () => '  - text: <chép nguyên văn>', ['template-words']],
  ['words of the example in brackets', () => '  - text: "[điền khẩu hiệu]"', ['template-words']],
  ['words of a draft', (text) => `  - text: ${text} TODO`, ['template-words']],
  ['crosses of a draft', (text) => `  - text: ${text} xxx`, ['template-words']],
  ['dots only', () => '  - text: …', ['template-words', 'no-letters']],
  ['signs only', () => '  - text: "???"', ['no-letters']],
  ['a number for a sentence', () => '  - text: 0111', ['wrong-type']],
  ['a date for a sentence', () => '  - text: 25/11', ['no-letters']],
  ['true for a sentence', () => '  - text: true', ['wrong-type']],
];

/** What a form of the editors' page leaves behind when a required field stays empty or is of another kind. */
const ofForms: [name: string, line: (text: string) => string, codes: IssueCode[], at?: string][] = [
  ['an empty text of a form', () => '  - text: ""', ['empty-field']],
  ['a null of a form', () => '  - text: null', ['empty-field']],
  ['an empty group of a form', (text) => `  - text: ${text}\n    group: ""`, ['empty-field'], 'group: ""'],
  ['an empty motif of a form', (text) => `  - text: ${text}\n    motif: ""`, ['empty-field'], 'motif: ""'],
  [
    'a motif that is none',
    (text) => `  - text: ${text}\n    motif: bong-hoa-la`,
    ['unknown-value'],
    'motif:',
  ],
  [
    'a stress of other words',
    (text) => `  - text: ${text}\n    emphasis: chữ khác hẳn`,
    ['emphasis-in-sentence'],
    'emphasis:',
  ],
  ['an empty stress', (text) => `  - text: ${text}\n    emphasis: ""`, ['empty-field'], 'emphasis:'],
  ['a yes in words', (text) => `  - text: ${text}\n    dated: có`, ['wrong-type'], 'dated: có'],
  ['a yes in quotes', (text) => `  - text: ${text}\n    dated: "true"`, ['wrong-type'], 'dated: "true"'],
  ['a field of another form', (text) => `  - text: ${text}\n    title: ${text}`, ['unknown-field'], 'title:'],
  [
    'a paper that is none',
    (text) => `  - text: ${text}\n    source: 2027-khong-co`,
    ['unknown-document'],
    'source: 2027-khong-co',
  ],
  [
    'a paper by its name',
    (text) => `  - text: ${text}\n    source: Công văn 12`,
    ['bad-id', 'unknown-document'],
    'source: Công văn 12',
  ],
  [
    'an empty correction',
    (text) => `  - text: ${text}\n    correction: {}`,
    ['missing-field'],
    'correction:',
  ],
  [
    'a correction of nothing',
    (text) => `  - text: ${text}\n    correction:\n      found: ${text}\n      note: Như nhau`,
    ['unchanged-correction'],
    'found:',
  ],
];

const toVariant =
  (message: string) =>
  ([name, line, codes, at]: (typeof ofLines)[number]): WrongVariant => ({
    name: `typed: ${name}: ${message}`,
    file: slogans,
    edit: (text) => text.replace(`  - text: ${message}\n`, () => `${line(message)}\n`),
    codes,
    place: { at: at ?? line(message) },
  });

/** @param own a message that no other year shares and that names no year. */
export const toSlipVariants = (own: string): WrongVariant[] => [...ofLines, ...ofForms].map(toVariant(own));

/** Words and tags in the article of a year, as a paste or a form leaves them. */
const ofBody: [name: string, added: string, codes: IssueCode[], at?: string][] = [
  ['a script', '<script>alert(1)</script>', ['body-element']],
  ['a frame', '<iframe src="https://example.org/"></iframe>', ['body-element']],
  ['a style', '<style>p { color: red }</style>', ['body-element', 'mdx-sign']],
  ['an object', '<object data="a.swf"></object>', ['body-element']],
  ['a form', '<form action="/a"></form>', ['body-element']],
  ['an input', '<input type="text" />', ['body-element']],
  ['a handler', '<p onclick="alert(1)">Chữ</p>', ['body-element']],
  ['a component', '<Hero title="a" />', ['body-element']],
  ['an open bold', 'Chữ <b>đậm', ['mdx-sign']],
  ['an open break', 'Dòng một<br>dòng hai', ['mdx-sign']],
  ['a comment of pages', '<!-- ghi chú -->', ['mdx-sign']],
  ['an address in pointed brackets', '<https://example.org>', ['mdx-sign']],
  ['a brace', 'Giá trị {x}', ['mdx-sign', 'body-element']],
  ['an import', "import a from './a.ts'", ['mdx-sign']],
  ['an export', 'export const a = 1', ['mdx-sign']],
  ['a second title', '# Tiêu đề nữa', ['body-heading']],
  ['a link that runs', '[bấm](javascript:alert)', ['body-link', 'body-element']],
  ['a link to no page', '[xem](/khong-co-trang-nay/)', ['body-link']],
  ['a picture that is not there', '![Ảnh lễ phát động](./assets/khong-co.png)', ['body-picture']],
  ['a picture of another site', '![Ảnh lễ](https://example.org/a.png)', ['body-picture']],
  ['a picture by the form’s path', '![Ảnh](/content/2027/assets/a.png)', ['body-picture']],
  ['words of the example', '[Viết bài giới thiệu ở đây]', ['template-words']],
  ['words of a printer', 'Lorem ipsum dolor sit amet', ['template-words']],
  ['words of a draft', 'TODO: thêm ảnh', ['template-words']],
  ['an old encoding', 'B×nh ®¼ng giíi lµ th\u00ADíc ®o', ['old-encoding', 'glyph-coverage']],
  ['letters misread', 'BÃ¬nh Ä‘áº³ng giá»›i', ['old-encoding', 'glyph-coverage']],
];

export const bodyVariants: WrongVariant[] = ofBody.map(([name, added, codes, at]) => ({
  name: `pasted: ${name} in the article`,
  file: campaign,
  edit: (text) => `${text}\n${added}\n`,
  codes,
  place: { at: at ?? added },
}));

/** Fields of the campaign and its papers as forms and office programs leave them. */
const ofFields: [file: string, from: RegExp, to: string, codes: IssueCode[]][] = [
  [campaign, /^ {2}text: (.*)$/m, '  text: “Chủ đề trong ngoặc cong”', ['outer-sign']],
  [campaign, /^ {2}text: (.*)$/m, '  text: Chép nguyên văn chủ đề', ['template-words']],
  [campaign, /^ {2}text: (.*)$/m, '  text: Một chủ đề có dấu chấm.', ['outer-sign']],
  [campaign, /^ {2}text: (.*)$/m, '  text: "2027"', ['no-letters']],
  [campaign, /^ {2}text: (.*)$/m, '  text:\u00A0Chủ đề sau dấu cách lạ', ['broken-yaml']],
  [campaign, /^ {2}text: (.*)$/m, '  text: Chủ đề #một nửa', ['cut-text']],
  [campaign, /^opens: .*$/m, 'opens: “2027-11-15”', ['bad-date']],
  [campaign, /^opens: .*$/m, 'opens: 2027-11-15T00:00:00.000Z', ['bad-date']],
  [campaign, /^opens: .*$/m, 'opens:2027-11-15', ['broken-yaml']],
  [campaign, /^closes: .*$/m, 'closes: ngày 15 tháng 12', ['bad-date']],
  [campaign, /^closes: .*$/m, 'closes: ""', ['empty-field', 'bad-date']],
  [campaign, /^identity: .*$/m, 'identity: “trai-tim-cam”', ['bad-id', 'bad-value', 'unknown-identity']],
  [campaign, /^identity: .*$/m, 'identity: Trái Tim Cam', ['bad-id', 'bad-value', 'unknown-identity']],
  [campaign, /^year: .*$/m, 'year: "2027"', ['wrong-type']],
  [campaign, /^year: .*$/m, 'year: 2028', ['year-matches-folder', 'dates-in-month']],
  [documents, /^ {4}kind: .*$/m, '    kind: công văn', ['unknown-value']],
  [documents, /^ {4}kind: .*$/m, '    kind: “dispatch”', ['unknown-value']],
  [documents, /^ {4}trust: .*$/m, '    trust: a', ['unknown-value']],
  [documents, /^ {4}status: .*$/m, '    status: đã ban hành', ['unknown-value']],
  [documents, /^ {4}level: .*$/m, '    level: ""', ['empty-field', 'unknown-value']],
  [documents, /^ {4}issuer: .*$/m, '    issuer: <tên cơ quan>', ['template-words']],
  [documents, /^ {4}title: .*$/m, '    title: [nhập tên văn bản', ['broken-yaml']],
  [documents, /^ {2}- id: .*$/m, '  – id: 2027-cong-van-huong-dan', ['broken-yaml']],
  [slogans, /^status: .*$/m, 'status: “complete”', ['unknown-value']],
  [slogans, /^status: .*$/m, 'status:\u00A0complete', ['broken-yaml']],
  [slogans, /^status: .*$/m, 'status: not-found', ['list-status']],
  [slogans, /^source: .*$/m, 'source: “2027-cong-van-huong-dan”', ['bad-id', 'unknown-document']],
];

export const formVariants: WrongVariant[] = ofFields.map(([file, from, to, codes]) => ({
  name: `saved: ${to.trim().replaceAll('\u00A0', '␣')} in ${file.split('/').at(-1)}`,
  file,
  edit: (text) => text.replace(from, () => to),
  codes,
  place: { at: to },
}));

const good = 'status: complete\nsource: 2027-cong-van-huong-dan\nslogans: []\n';

/** Files under names that systems, mail and forms give them. */
export const fileVariants: WrongVariant[] = [
  'Slogans.yaml',
  'slogans.yml',
  'slogans (1).yaml',
  'slogans.yaml.txt',
  'slogans - Copy.yaml',
  'Khẩu hiệu.yaml',
  'campaign.md',
  'Campaign.mdx',
  'documents.yml',
  'anh-bia.png',
].map((name) => ({
  name: `left behind: a file ${name}`,
  file: `${yearFolder}/${name}`,
  edit: () => good,
  codes: ['unknown-file'],
}));
