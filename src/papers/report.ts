import type { CampaignFacts } from './campaign-facts.ts';
import type { Choices } from './choices.ts';
import type { Paper } from './paper.ts';
import {
  toFoot,
  toHead,
  toMonthOfYear,
  toSpan,
  toSuperior,
  toThemeLine,
  toThemeNotes,
  toUnitName,
  toWithin,
} from './paper-parts.ts';
import type { Unit } from './unit.ts';

/** What a report of 2019 counted, which the archive names as its source. */
export const countedBy = '2019-trang-bao-cao-dak-nong';

const counted = [
  ['Kế hoạch, văn bản chỉ đạo đã ban hành', 'văn bản'],
  ['Buổi nói chuyện chuyên đề', 'buổi'],
  ['Hội thảo, tập huấn', 'lớp'],
  ['Buổi lồng ghép trong họp, giao ban', 'buổi'],
  ['Buổi phát thanh, truyền hình', 'buổi'],
  ['Tin, bài đã đăng', 'bài'],
  ['Băng rôn, khẩu hiệu đã treo', 'chiếc'],
  ['Tờ gấp, tờ rơi đã phát', 'tờ'],
  ['Suất quà hỗ trợ nạn nhân, phụ nữ khó khăn', 'suất'],
] as const;

/** The report after the month, with the counts left to be written in. */
export function makeReport(facts: CampaignFacts, unit: Unit, _: Choices): Paper {
  const name = toUnitName(unit);
  const blankLine = '……………………………………………………………………';
  return {
    title: `Báo cáo kết quả Tháng hành động năm ${facts.year}`,
    head: toHead(unit, facts, {
      code: 'BC',
      kind: 'BÁO CÁO',
      summary: `Kết quả triển khai ${toMonthOfYear(facts)} ${toWithin(unit)}`,
    }),
    blocks: [
      {
        kind: 'text',
        text: `Thực hiện ${toMonthOfYear(facts)} (${toSpan(facts)}), ${name} báo cáo kết quả như sau:`,
      },
      { kind: 'part', text: 'CÔNG TÁC CHỈ ĐẠO' },
      { kind: 'text', text: toThemeLine(facts) },
      { kind: 'text', text: blankLine },
      { kind: 'part', text: 'KẾT QUẢ' },
      {
        kind: 'table',
        heads: ['TT', 'Nội dung', 'Đơn vị tính', 'Số lượng'],
        rows: [
          ...counted.map(([what, measure], at) => ({
            cells: [String(at + 1), what, measure, '……'],
            from: [countedBy],
          })),
          {
            cells: [String(counted.length + 1), 'Người được tuyên truyền (trong đó nam, nữ)', 'người', '……'],
          },
        ],
        widths: [8, 56, 18, 18],
      },
      { kind: 'part', text: 'ĐÁNH GIÁ' },
      { kind: 'point', text: 'Thuận lợi, cách làm hay' },
      { kind: 'text', text: blankLine },
      { kind: 'point', text: 'Khó khăn, hạn chế và nguyên nhân' },
      { kind: 'text', text: blankLine },
      { kind: 'part', text: 'KIẾN NGHỊ' },
      { kind: 'text', text: blankLine },
      { kind: 'text', text: `Trên đây là Báo cáo kết quả triển khai ${toMonthOfYear(facts)} của ${name}./.` },
    ],
    foot: toFoot(unit, [toSuperior(unit)]),
    notes: [
      'Mẫu của dự án: kho lưu trữ chưa tìm được đề cương báo cáo của bộ. Cấp trên gửi đề cương thì làm theo đề cương ấy.',
      ...toThemeNotes(facts),
    ],
  };
}
