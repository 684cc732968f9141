import type { CampaignFacts } from './campaign-facts.ts';
import type { Choices } from './choices.ts';
import { countedRows } from './counting/counted-things.ts';
import type { CountTotals } from './counting/counts.ts';
import { emptyCell, type Paper, type PaperBlock } from './paper.ts';
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

/** The report after the month, with the totals of the returned sheets, or left to be written in. */
export function makeReport(facts: CampaignFacts, unit: Unit, { counts }: Choices): Paper {
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
      ...toResults(counts),
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

function toResults(totals: CountTotals | undefined): PaperBlock[] {
  const levels = totals?.levels ?? [];
  // One column says the same as its own sum.
  const columns = totals && levels.length > 1 ? [...levels, 'Cộng'] : ['Số lượng'];
  // Wide enough for the millions of a province.
  const rest = columns.length > 1 ? columns.length * 13.5 : 18;
  return [
    ...(totals ? [toCountedLine(totals)] : []),
    {
      kind: 'table',
      heads: ['TT', 'Nội dung', 'Đơn vị tính', ...columns],
      rows: countedRows.map(({ id, label, measure, from }, at) => ({
        cells: [String(at + 1), label, measure, ...toCells(totals?.counts[id], columns.length)],
        ...(from && { from }),
      })),
      widths: [7, 79 - rest, 14, ...columns.map(() => rest / columns.length)],
    },
  ];
}

function toCells(counts: readonly number[] | undefined, columns: number): string[] {
  if (!counts) return [emptyCell];
  const sum = counts.reduce((all, count) => all + count, 0);
  return (columns > 1 ? [...counts, sum] : [sum]).map((count) => count.toLocaleString('vi-VN'));
}

function toCountedLine({ answered, asked, missing }: CountTotals): PaperBlock {
  const of =
    asked > 0 ? `${asked - missing.length}/${asked} đơn vị trong danh sách` : `${answered.length} đơn vị`;
  return { kind: 'text', text: `Số liệu cộng từ bảng đếm của ${of} gửi về.` };
}
