import { toDayLabel } from '#i18n/labels.ts';
import type { CampaignFacts } from './campaign-facts.ts';
import type { Choices } from './choices.ts';
import type { Line, Paper, PaperBlock } from './paper.ts';
import {
  toFoot,
  toHead,
  toMonthOfYear,
  toRecipients,
  toSpan,
  toThemeLine,
  toThemeNotes,
  toUnitName,
  toWithin,
} from './paper-parts.ts';
import { plans, purposes, requirements, toActivities } from './proposed-activities.ts';
import { toDuties } from './proposed-duties.ts';
import type { Unit } from './unit.ts';

/** A plan of the month as units write it: what it rests on, what is done, by whom, with what money, by when told. */
export function makePlan(facts: CampaignFacts, unit: Unit, choices: Choices): Paper {
  const summary = `Triển khai ${toMonthOfYear(facts)} ${toWithin(unit)}`;
  return {
    title: `Kế hoạch triển khai Tháng hành động năm ${facts.year}`,
    head: toHead(unit, facts, { code: 'KH', kind: 'KẾ HOẠCH', summary }),
    blocks: [
      ...toBases(facts, unit, choices),
      ...toAims(),
      ...toContents(facts, unit, choices),
      ...toArrangements(facts, unit, choices),
    ],
    foot: toFoot(unit, toRecipients(unit)),
    notes: [
      ...toThemeNotes(facts),
      'Dòng “Thực hiện Kế hoạch số ……” để ghi kế hoạch của cấp trên; không có thì xóa.',
      'Các kế hoạch đã đọc đặt hạn báo cáo từ ngày 18 đến ngày 20 tháng 12 của năm mình; hạn của đơn vị do cấp trên đặt.',
      'Tên bộ phận ở cột “Đơn vị, bộ phận” là đề xuất; việc của mỗi bộ phận lấy từ kế hoạch ghi ở bên cạnh.',
    ],
  };
}

function toBases(facts: CampaignFacts, unit: Unit, { bases }: Choices): PaperBlock[] {
  const chosen = facts.bases.filter(({ id, usual }) => bases?.includes(id) ?? usual);
  const monthOfYear = toMonthOfYear(facts);
  return [
    ...chosen.map(
      ({ citation }): PaperBlock => ({
        kind: 'text',
        text: `${citation.startsWith('Luật') ? 'Căn cứ' : 'Thực hiện'} ${citation};`,
      }),
    ),
    {
      kind: 'text',
      text: `Thực hiện Kế hoạch số …… ngày …… của ${unit.superior.trim() || '……………'} về việc triển khai ${monthOfYear},`,
    },
    {
      kind: 'text',
      text: `${toUnitName(unit)} xây dựng Kế hoạch triển khai ${monthOfYear} (sau đây gọi tắt là Tháng hành động) như sau:`,
    },
  ];
}

const toAims = (): PaperBlock[] => [
  { kind: 'part', text: 'MỤC ĐÍCH, YÊU CẦU' },
  { kind: 'point', text: 'Mục đích' },
  { kind: 'dashes', items: purposes.map(toLine) },
  { kind: 'point', text: 'Yêu cầu' },
  { kind: 'dashes', items: requirements.map(toLine) },
];

function toContents(facts: CampaignFacts, { kind }: Unit, { withoutActivities = [] }: Choices): PaperBlock[] {
  return [
    { kind: 'part', text: 'CHỦ ĐỀ, THỜI GIAN, THÔNG ĐIỆP' },
    { kind: 'point', text: 'Chủ đề' },
    { kind: 'text', text: toThemeLine(facts) },
    { kind: 'point', text: 'Thời gian' },
    { kind: 'text', text: `Từ ${toSpan(facts).slice('từ '.length)}.` },
    { kind: 'point', text: 'Bộ nhận diện và thông điệp' },
    {
      kind: 'text',
      text: 'Hình ảnh của các sản phẩm truyền thông theo mẫu chung của Tháng hành động; thông điệp được linh hoạt lựa chọn hoặc sáng tạo, phù hợp với mục tiêu truyền thông và lĩnh vực của đơn vị.',
      from: [plans.kyLua, plans.socTrang],
    },
    { kind: 'part', text: 'NỘI DUNG, HOẠT ĐỘNG' },
    {
      kind: 'dashes',
      items: toActivities(kind)
        .filter((_, at) => !withoutActivities.includes(at))
        .map(toLine),
    },
  ];
}

function toArrangements(facts: CampaignFacts, unit: Unit, { reportDue }: Choices): PaperBlock[] {
  const due = reportDue ? toDayLabel(reportDue) : `……/12/${facts.year}`;
  const name = toUnitName(unit);
  return [
    { kind: 'part', text: 'TỔ CHỨC THỰC HIỆN' },
    {
      kind: 'table',
      heads: ['TT', 'Đơn vị, bộ phận', 'Nhiệm vụ'],
      rows: toDuties(unit.kind).map(({ organisation, task, from }, at) => ({
        cells: [String(at + 1), organisation, task],
        from,
      })),
      widths: [8, 32, 60],
    },
    { kind: 'part', text: 'KINH PHÍ THỰC HIỆN' },
    {
      kind: 'text',
      text: 'Từ nguồn kinh phí trong dự toán hằng năm của đơn vị và các nguồn vận động, huy động hợp pháp khác.',
      from: [plans.kyLua],
    },
    { kind: 'part', text: 'CHẾ ĐỘ BÁO CÁO' },
    {
      kind: 'text',
      text: `Các đơn vị, bộ phận gửi báo cáo kết quả về ${name} trước ngày ${due} để tổng hợp, báo cáo ${unit.superior.trim() || 'cấp trên'} theo quy định.`,
      from: [plans.kyLua, plans.socTrang],
    },
    {
      kind: 'text',
      text: `Trên đây là Kế hoạch triển khai ${toMonthOfYear(facts)} của ${name}./.`,
    },
  ];
}

const toLine = ({ text, from }: Line): Line => ({ text, ...(from && { from }) });
