import type { IssueCode } from '#content/checks/issue-codes.ts';
import { type WrongVariant, yearFolder } from './wrong-variants.ts';

const slogans = `${yearFolder}/slogans.yaml`;

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
  ['a number of the paper in front', (text) => `  - text: 12) ${text}`, ['outer-sign']],
  ['a letter of the paper in front', (text) => `  - text: a) ${text}`, ['outer-sign']],
  ['a dash of the paper in front', (text) => `  - text: "- ${text}"`, ['outer-sign']],
  ['a semicolon', (text) => `  - text: ${text};`, ['outer-sign']],
  ['a curly quote left open', (text) => `  - text: Nói “${text}`, ['outer-sign']],
  [
    'two sentences in a line',
    (text) => `  - text: ${text}. Mỗi lời tử tế là một viên gạch`,
    ['joined-sentences'],
  ],
  [
    'two sentences and a number',
    (text) => `  - text: ${text} 5. Việc nhà cùng chia đôi`,
    ['joined-sentences'],
  ],
  [
    'two sentences and a semicolon',
    (text) => `  - text: ${text}; Việc nhà cùng chia đôi`,
    ['joined-sentences'],
  ],
  ['its end lost', (text) => `  - text: ${text} của`, ['odd-sentence']],
  [
    'its beginning lost',
    (text) => `  - text: ${text.split(' ').slice(1).join(' ').toLowerCase()}`,
    ['odd-sentence'],
  ],
  ['in capitals', (text) => `  - text: ${text.toUpperCase()}`, ['odd-sentence']],
  ['a space before a sign', (text) => `  - text: ${text} , mãi mãi`, ['sign-spacing']],
  ['no space behind a comma', (text) => `  - text: ${text},mãi mãi`, ['sign-spacing']],
  ['stars of an article', (text) => `  - text: "Hãy **luôn nhớ** ${text}"`, ['markup-in-sentence']],
  ['a sign that is no letter', (text) => `  - text: ${text}\0`, ['broken-letters']],
  ['tags of web pages', (text) => `  - text: "${text} <b>hôm nay</b>"`, ['markup-in-sentence']],
  ['a code of web pages', (text) => `  - text: "${text} &amp; yêu thương"`, ['markup-in-sentence']],
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
