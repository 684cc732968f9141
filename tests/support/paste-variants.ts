import type { IssueCode } from '#content/checks/issue-codes.ts';
import { type WrongVariant, yearFolder } from './wrong-variants.ts';

const slogans = `${yearFolder}/slogans.yaml`;
const campaign = `${yearFolder}/campaign.mdx`;
const documents = `${yearFolder}/documents.yaml`;

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
  ['a link with a space inside', 'Xem [khẩu hiệu] (/khau-hieu/)', ['broken-markup']],
  ['a link with wide brackets', 'Xem [khẩu hiệu]（/khau-hieu/）', ['broken-markup']],
  ['a link whose brackets changed places', 'Xem (khẩu hiệu)[/khau-hieu/]', ['broken-markup']],
  ['a link left open', 'Xem [khẩu hiệu](/khau-hieu/ nhé', ['broken-markup']],
  ['an address with a space', 'Xem [kế hoạch](https://example.org/ke hoach)', ['broken-markup']],
  ['a picture with a space inside', '![Ảnh] (./assets/a.png)', ['broken-markup']],
  ['a heading without its space', '##Tiêu đề', ['broken-markup']],
  ['a dash without its space', '-Một điều', ['broken-markup']],
  ['a bullet of Word', '• Một điều', ['broken-markup']],
  ['bold with spaces', 'Rất ** quan trọng ** nhé', ['broken-markup']],
  ['bold left open', 'Rất **quan trọng nhé', ['broken-markup']],
  ['a line that makes a heading', 'Một đoạn văn\n---', ['broken-markup'], 'Một đoạn văn'],
  ['a table without its line', '| Khổ | Số |', ['broken-markup']],
  ['a picture that is not there', '![Ảnh lễ phát động](./assets/khong-co.png)', ['body-picture']],
  ['a picture of another site', '![Ảnh lễ](https://example.org/a.png)', ['body-picture']],
  ['a picture by the form’s path', '![Ảnh](/content/2027/assets/a.png)', ['body-picture']],
  ['a picture whose name no address holds', '![Ảnh](./assets/anh%20%232.png)', ['body-picture']],
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
