import { toDayLabel } from '#i18n/labels.ts';
import type { CampaignFacts } from './campaign-facts.ts';
import type { Paper, TableRow } from './paper.ts';
import { toThemeNotes, toUnitName } from './paper-parts.ts';
import type { Unit } from './unit.ts';

const weekdays = ['Chủ nhật', 'Thứ hai', 'Thứ ba', 'Thứ tư', 'Thứ năm', 'Thứ sáu', 'Thứ bảy'] as const;
const millisecondsPerDay = 86_400_000;

/** What is done on ordinary days, by the day of the week. */
const weekly = [
  'Đăng khẩu hiệu kèm ảnh trên trang, nhóm của đơn vị',
  'Phát bản tin một phút trên loa, hoặc đọc đầu buổi chào cờ, giao ban',
  'Đăng khẩu hiệu kèm ảnh trên trang, nhóm của đơn vị',
  'Nói chuyện ngắn trong buổi họp, sinh hoạt',
  'Đăng khẩu hiệu kèm ảnh trên trang, nhóm của đơn vị',
  'Phát bản tin nửa phút trên loa; xem lại băng rôn, áp phích, thay cái rách, phai',
  'Gửi tin nhắn hoặc khẩu hiệu trong nhóm của khu dân cư, phụ huynh',
] as const;

/** Every day of the month, both its ends included, with what to do; slogans verbatim, one a day in turn. */
export function makeDayList(facts: CampaignFacts, unit: Unit): Paper {
  return {
    title: `Việc từng ngày của Tháng hành động năm ${facts.year}`,
    blocks: [
      { kind: 'text', text: `Đơn vị: ${toUnitName(unit)}.` },
      {
        kind: 'table',
        heads: ['Ngày', 'Thứ', 'Việc', 'Câu để đăng, đọc', 'Ảnh', 'Chữ thay ảnh'],
        rows: toDays(facts).map((day, at) => toRow(facts, day, at)),
        widths: [17, 11, 24, 21, 9, 18],
      },
    ],
    notes: [
      ...toThemeNotes(facts),
      ...(facts.pictures
        ? ['Đăng ảnh thì chép cả chữ thay ảnh vào ô mô tả ảnh, để người dùng máy đọc màn hình cũng biết.']
        : []),
      'Việc từng ngày là đề xuất của nhóm làm trang; câu để đăng là nguyên văn khẩu hiệu, chủ đề trong kho lưu trữ.',
    ],
  };
}

/** ISO days from the first to the last of the month. */
export function toDays({ opens, closes }: CampaignFacts): string[] {
  const [first, last] = [opens, closes].map((day) => Date.parse(`${day}T00:00:00Z`)) as [number, number];
  const count = Math.round((last - first) / millisecondsPerDay) + 1;
  return Array.from({ length: count }, (_, at) =>
    new Date(first + at * millisecondsPerDay).toISOString().slice(0, 10),
  );
}

function toRow(facts: CampaignFacts, day: string, at: number): TableRow {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
  const observance = facts.observances.find(({ date }) => date === day);
  const slogan = facts.slogans[at % Math.max(1, facts.slogans.length)] ?? '';
  const [what, words] = toSpecial(facts, day, observance?.what) ?? [weekly[weekday] ?? '', slogan];
  const said = words || slogan;
  const picture = facts.pictures?.[said];
  return {
    cells: [
      toDayLabel(day),
      weekdays[weekday] ?? '',
      what,
      said,
      picture ? 'Ảnh vuông' : '',
      picture?.alt ?? '',
    ],
    ...(picture && { links: { 4: picture.address } }),
  };
}

/** The first day, the last one and the days that the archive names. */
function toSpecial(facts: CampaignFacts, day: string, observance?: string): [string, string] | undefined {
  if (day === facts.opens)
    return [
      'Mở đầu: treo băng rôn, phát bản tin ba phút, đăng chủ đề, tổ chức Lễ phát động nếu có',
      facts.theme ?? '',
    ];
  if (day === facts.closes)
    return ['Kết thúc: cảm ơn mọi người, gỡ băng rôn ghi năm, gom số liệu cho báo cáo', ''];
  return observance ? [`${observance}: phát bản tin ba phút, đăng ảnh, sinh hoạt chuyên đề`, ''] : undefined;
}
