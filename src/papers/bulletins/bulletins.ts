import { toReadingTime } from '#domain/site/reading-time.ts';
import { sayDay, sayDigits, sayNumber } from '#vietnamese/say-number.ts';
import type { CampaignFacts } from './campaign-facts.ts';
import type { Paper, PaperBlock } from './paper.ts';
import { toThemeNotes, toUnitName } from './paper-parts.ts';
import { toMarkedMessage, toPlainMessage } from './text-messages.ts';
import type { Unit } from './unit.ts';
import { unitKinds } from './unit-kinds.ts';

/** As loudspeakers read it: abbreviations written out, no marks that a machine would stumble over. */
const toSpoken = (text: string): string =>
  text
    .replaceAll(/\bUBND\b/gu, 'Ủy ban nhân dân')
    .replaceAll(/\bMTTQ\b/gu, 'Mặt trận Tổ quốc')
    .replaceAll(/[“”"()[\]…]/gu, '')
    .replaceAll(/\d{1,4}/gu, (digits) => sayNumber(Number(digits)))
    .replaceAll(/\s+/gu, ' ')
    .trim();

/** The unit as it is announced; while it has no name, its kind with a pause for the reader to fill. */
function toSpeaker(unit: Unit): string {
  const name = toSpoken(toUnitName(unit));
  return unit.name.trim() ? name : toSpoken(unitKinds[unit.kind].unnamed);
}

const opening = (facts: CampaignFacts, unit: Unit): string[] => [
  `${toSpeaker(unit)} xin thông báo.`,
  `Từ ${sayDay(facts.opens)} đến hết ${sayDay(facts.closes)} năm ${sayNumber(facts.year)} là ${facts.monthName}.`,
];

const toTheme = ({ theme }: CampaignFacts): string[] =>
  theme ? [`Chủ đề năm nay là: ${toSpoken(theme)}.`] : [];

const toObservances = ({ observances }: CampaignFacts): string[] =>
  observances.map(({ date, what }) => `${upperFirst(sayDay(date))} là ${toSpoken(what)}.`);

const toCall = ({ hotlines }: CampaignFacts, most: number): string[] =>
  hotlines
    .slice(0, most)
    .map(
      ({ number, name }, at) =>
        `${at === 0 ? 'Khi cần giúp đỡ, xin gọi' : 'Hoặc gọi'} ${toSpoken(name)}, số ${sayDigits(number)}.`,
    );

/** The shortest slogans, as many as fit the syllables that are left; nothing where none was found. */
function toSlogans({ slogans }: CampaignFacts, left: number): string[] {
  const said: string[] = [];
  for (const slogan of slogans.toSorted((a, b) => a.length - b.length)) {
    const sentence = toSpoken(slogan).replace(/[.!]?$/u, '.');
    if (toReadingTime([...said, sentence]).syllables <= left) said.push(sentence);
  }
  return said.length > 0 ? ['Mời bà con nghe các khẩu hiệu đã dùng trong Tháng hành động.', ...said] : [];
}

/** Three minutes at the speed that the site's guide asks of outdoor loudspeakers: 145 syllables a minute. */
const longestBulletin = 435;

/** What a listener keeps. */
const mostCalls = 2;

const request = [
  'Bạo lực không phải là chuyện riêng của mỗi nhà.',
  'Ai thấy người bên cạnh bị bạo lực, xin hãy hỏi thăm và báo cho người có trách nhiệm.',
];

/** Bulletins of about half a minute, one and three minutes for loudspeakers, and two messages for telephones. */
export function makeBulletins(facts: CampaignFacts, unit: Unit): Paper {
  const short = [...opening(facts, unit), ...toCall(facts, 1)];
  const middle = [
    ...opening(facts, unit),
    ...toTheme(facts),
    ...toObservances(facts),
    ...toCall(facts, mostCalls),
  ];
  const before = [
    'Kính thưa bà con.',
    ...opening(facts, unit),
    ...toTheme(facts),
    ...(facts.theme ? ['Xin nhắc lại.', ...toTheme(facts)] : []),
    ...toObservances(facts),
    ...request,
  ];
  const after = [
    'Sau đây là các số điện thoại cần nhớ.',
    ...toCall(facts, mostCalls),
    'Xin nhắc lại.',
    ...toCall(facts, mostCalls),
    `${toSpeaker(unit)} cảm ơn bà con đã lắng nghe.`,
  ];
  const left = longestBulletin - toReadingTime([...before, ...after]).syllables;
  const long = [...before, ...toSlogans(facts, left), ...after];
  return {
    title: `Bản tin loa và tin nhắn Tháng hành động năm ${facts.year}`,
    blocks: [
      ...toSection('Bản tin nửa phút', short),
      ...toSection('Bản tin một phút', middle),
      ...toSection('Bản tin ba phút', long),
      ...toSection('Tin nhắn không dấu', [toPlainMessage(facts, unit)]),
      ...toSection('Tin nhắn có dấu', [toMarkedMessage(facts, unit)]),
    ],
    notes: [
      ...toThemeNotes(facts),
      'Khẩu hiệu, chủ đề và số điện thoại lấy từ kho lưu trữ; lời nối do nhóm làm trang viết, đơn vị cứ sửa.',
      'Máy đọc tự động chỉ cần phần chữ dưới mỗi đề mục. Số điện thoại quá một năm chưa xác minh thì hỏi lại trước khi phát.',
    ],
  };
}

/** Everything that is said in one breath stands in one paragraph, to be pasted into a machine that reads. */
const toSection = (title: string, sentences: readonly string[]): PaperBlock[] => [
  { kind: 'title', text: title },
  { kind: 'text', text: sentences.join(' ') },
];

const upperFirst = (text: string): string => text.charAt(0).toLocaleUpperCase('vi') + text.slice(1);
