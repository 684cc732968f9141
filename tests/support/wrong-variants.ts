import type { IssueCode } from '#content/checks/issue-codes.ts';
import { toSlug } from '#vietnamese/fold-text.ts';
import { toOldEncoding } from './old-encoding.ts';

/** One way to get a year wrong, and what must be said of it. */
export interface WrongVariant {
  name: string;
  /** Below the root; the file that is changed. */
  file: string;
  /** The file's new bytes; undefined when it is gone. */
  edit: (text: string) => string | Uint8Array | undefined;
  /** Any of these is the right thing to say. */
  codes: readonly IssueCode[];
  /** Where: the changed file unless said, and the line that holds this text after the change. */
  place?: { file?: string; at?: string | number };
}

export const yearFolder = 'content/2027';
const campaign = `${yearFolder}/campaign.mdx`;
const documents = `${yearFolder}/documents.yaml`;
const slogans = `${yearFolder}/slogans.yaml`;

const replace = (from: string, to: string) => (text: string) => {
  if (!text.includes(from)) throw new Error(`The file has no ${from}`);
  return text.replace(from, () => to);
};

/** A change of one piece of a file, told where the new piece stands. */
const change = (
  name: string,
  file: string,
  [from, to]: readonly [string, string],
  codes: readonly IssueCode[],
  at: string | number = to,
): WrongVariant => ({ name, file, edit: replace(from, to), codes, place: { at } });

/** Fields and one value of each, as the planned files have them. */
const fields: [file: string, name: string, value: string][] = [
  [campaign, 'year', '2027'],
  [campaign, 'identity', 'trai-tim-cam'],
  [campaign, 'monthName', 'Tháng hành động vì'],
  [campaign, 'opens', '2027-11-15'],
  [campaign, 'closes', '2027-12-15'],
  [documents, 'title', 'Công văn hướng dẫn'],
  [documents, 'kind', 'dispatch'],
  [documents, 'issuer', 'Bộ Nội vụ'],
  [documents, 'level', 'central'],
  [documents, 'status', 'issued'],
  [documents, 'trust', 'A'],
  [slogans, 'status', 'complete'],
];

const dropLine = (start: string) => (text: string) => {
  const lines = text.split('\n');
  const at = lines.findIndex((line) => line.trimStart().startsWith(start));
  if (at < 0) throw new Error(`The file has no line ${start}`);
  return lines.toSpliced(at, 1).join('\n');
};

/** Missing, misspelt, mistyped: every required field in turn. */
export const fieldVariants: WrongVariant[] = fields.flatMap(([file, name, value]): WrongVariant[] => {
  const where = file.split('/').at(-1);
  const slip = name.slice(0, -2) + name.at(-1);
  const key = new RegExp(`(^|\\n)( *)${name}: `);
  const rewrite = (to: string) => (text: string) => text.replace(key, (_, end, gap) => `${end}${gap}${to}`);
  return [
    { name: `${name} of ${where} left out`, file, edit: dropLine(`${name}: `), codes: ['missing-field'] },
    {
      name: `${name} of ${where} left empty`,
      file,
      edit: replace(`${name}: ${value}`, `${name}: # ${value}`),
      codes: ['empty-field'],
      place: { at: `${name}: #` },
    },
    {
      name: `${name} of ${where} misspelt`,
      file,
      edit: rewrite(`${slip}: `),
      codes: ['unknown-field'],
      place: { at: `${slip}: ` },
    },
    {
      name: `${name} of ${where} with a capital`,
      file,
      edit: rewrite(`${name.toUpperCase()}: `),
      codes: ['unknown-field'],
      place: { at: `${name.toUpperCase()}: ` },
    },
    {
      name: `${name} of ${where} twice`,
      file,
      edit: rewrite(`${name}: a\n${file === documents ? '    ' : ''}${name}: `),
      codes: ['broken-yaml'],
      place: { at: `${name}: ${value}` },
    },
    {
      name: `${name} of ${where} as a list`,
      file,
      edit: rewrite(`${name}: [a, b] #`),
      codes: ['wrong-type', 'unknown-value', 'bad-id'],
      place: { at: `${name}: [` },
    },
    {
      name: `${name} of ${where} without its colon`,
      file,
      edit: rewrite(`${name} `),
      codes: ['broken-yaml', 'missing-field', 'wrong-type'],
    },
  ];
});

const dates = ['15/11/2027', '2027-11-31', '2027-13-01', '2026-11-15', '2027-06-01', 'ngày 15'];

/** Days that are none, and days of another month or year. */
export const dateVariants: WrongVariant[] = dates.flatMap((date): WrongVariant[] => [
  change(
    `opens on ${date}`,
    campaign,
    ['opens: 2027-11-15', `opens: ${date}`],
    ['bad-date', 'dates-in-month'],
  ),
  change(
    `closes on ${date}`,
    campaign,
    ['closes: 2027-12-15', `closes: ${date}`],
    ['bad-date', 'dates-in-month'],
  ),
  change(
    `a key day on ${date}`,
    campaign,
    ['date: 2027-11-25', `date: ${date}`],
    ['bad-date', 'dates-in-month'],
  ),
]);

/** What a hand does to one message. */
export const toMessageVariants = (message: string): WrongVariant[] => {
  const dated = /2027/.test(message);
  const words = message.split(' ');
  // “Lớp lớp” is a word of its own.
  const twice = words[0] === 'Lớp' ? 2 : 0;
  // The fixture's other year has this one too, so that its address stays.
  const shared = message.startsWith('Chấm dứt bạo lực, vun');
  const near = `- text: ${message}`;
  const on = (name: string, to: string, codes: readonly IssueCode[], at = to): WrongVariant =>
    change(`${name}: ${message}`, slogans, [near, to], codes, at);
  const long = `${message}, ${message.toLowerCase()}, ${message.toLowerCase()}, ${message.toLowerCase()}`;
  return [
    on('empty', '- text:', ['empty-field'], '- text:\n'),
    on('misspelt field', `- txt: ${message}`, ['unknown-field']),
    on('twice', `${near}\n  ${near} !`, ['duplicate-slogan'], `${near} !`),
    on('a word doubled', `- text: ${words.toSpliced(twice, 0, words[twice] ?? '').join(' ')}`, [
      'doubled-word',
    ]),
    on('in TCVN3', `- text: "${toOldEncoding(message, 'tcvn3')}"`, ['old-encoding', 'glyph-coverage']),
    on('in VNI', `- text: "${toOldEncoding(message, 'vni')}"`, ['old-encoding', 'glyph-coverage']),
    on('letters apart', `- text: ${message.normalize('NFD')}`, ['text-normalised']),
    on('a sign nobody sees', `- text: ${message.replace(' ', ' \u200B')}`, ['text-normalised']),
    on('too long', `- text: ${long}`, ['text-fits']),
    on('a picture in it', `- text: ${message} 🧡`, ['glyph-coverage']),
    on(
      'of another year',
      `- text: ${message} năm 2026`,
      dated ? ['dated-slogan-year', 'duplicate-slogan', 'lost-address'] : ['dated-slogan-year'],
      dated ? '' : `${message} năm 2026`,
    ),
    on('cut by a sign', `- text: ${words[0]} #${words.slice(1).join(' ')}`, ['cut-text']),
    on('a colon in it', `- text: ${words[0]}: ${words.slice(1).join(' ')}`, ['broken-yaml']),
    on('a quote left open', `- text: "${message}`, ['broken-yaml'], ''),
    ...(shared
      ? []
      : [
          {
            name: `reworded after it was published: ${message}`,
            file: slogans,
            edit: replace(message, `${message} nhé`),
            codes: ['lost-address'] as const,
            place: { file: 'content/published.yaml', at: `/khau-hieu/${toSlug(message)}/` },
          },
        ]),
  ].filter(({ name }) => !(dated && name.startsWith('of another')));
};
