import type { CampaignFacts } from './campaign-facts.ts';
import type { Choices } from './choices.ts';
import { countedRows, levelColumns, sheetLabels } from './counting/counted-things.ts';
import { blank, emptyCell, type Paper } from './paper.ts';
import { toUnitName } from './paper-parts.ts';
import type { Unit } from './unit.ts';

/** The sheet that the units below fill in and return: one column for each level that the unit counts by. */
export function makeCountingSheet({ year }: CampaignFacts, unit: Unit, { below = '' }: Choices): Paper {
  const levels = levelColumns[unit.kind];
  const rest = 36;
  return {
    title: `Bảng đếm kết quả Tháng hành động năm ${year} (mẫu của dự án)`,
    blocks: [
      { kind: 'text', text: `Gửi về: ${toUnitName(unit)}` },
      { kind: 'text', text: `${sheetLabels.unit}: ${below || blank}` },
      { kind: 'text', text: `${sheetLabels.year}: ${year}` },
      {
        kind: 'table',
        heads: ['TT', sheetLabels.what, sheetLabels.measure, ...levels],
        rows: countedRows.map(({ label, measure, from }, at) => ({
          cells: [String(at + 1), label, measure, ...levels.map(() => emptyCell)],
          ...(from && { from }),
        })),
        widths: [7, 43, 14, ...levels.map(() => rest / levels.length)],
      },
      {
        kind: 'text',
        text: 'Chỉ ghi số nguyên vào ô trống, không có thì bỏ trống. Ghi tên đơn vị ở trên rồi gửi lại tệp này.',
      },
    ],
    notes: [
      'Mẫu của dự án: cột và dòng theo một báo cáo có thật năm 2019. Cấp trên gửi mẫu khác thì dùng mẫu ấy.',
      'Dán danh sách đơn vị cấp dưới để lấy một ZIP, mỗi đơn vị một tệp ghi sẵn tên.',
    ],
  };
}
