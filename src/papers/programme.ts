import type { CampaignFacts } from './campaign-facts.ts';
import type { Choices } from './choices.ts';
import { toCeremonyDay } from './invitation.ts';
import { orBlank, type Paper } from './paper.ts';
import { toFoot, toHead, toMonthOfYear, toThemeNotes, toUnitName } from './paper-parts.ts';
import type { Unit } from './unit.ts';

/** Steps of the ceremony with their minutes, and who does them where that is known. */
export const steps = [
  { minutes: 15, what: 'Đón tiếp đại biểu, ổn định tổ chức', who: 'Ban tổ chức' },
  { minutes: 10, what: 'Văn nghệ chào mừng', who: '' },
  { minutes: 5, what: 'Chào cờ; tuyên bố lý do, giới thiệu đại biểu', who: 'Người dẫn chương trình' },
  { minutes: 15, what: 'Phát biểu phát động Tháng hành động', who: 'Lãnh đạo đơn vị' },
  { minutes: 10, what: 'Phát biểu hưởng ứng', who: '' },
  { minutes: 10, what: 'Đọc thông điệp của Tháng hành động, cùng hưởng ứng', who: 'Toàn thể' },
  { minutes: 5, what: 'Cảm ơn, bế mạc', who: 'Người dẫn chương trình' },
] as const;

/** The launch ceremony's running order; minutes after its beginning, since the hour is the unit's. */
export function makeProgramme(facts: CampaignFacts, unit: Unit, choices: Choices): Paper {
  let begun = 0;
  const rows = steps.map(({ minutes, what, who }) => {
    const from = begun;
    begun += minutes;
    return { cells: [`${from} – ${begun}`, what, orBlank(who)] };
  });
  return {
    title: `Chương trình Lễ phát động Tháng hành động năm ${facts.year}`,
    head: toHead(unit, facts, {
      code: 'CTr',
      kind: 'CHƯƠNG TRÌNH',
      summary: `Lễ phát động ${toMonthOfYear(facts)}`,
    }),
    blocks: [
      {
        kind: 'text',
        text: `Thời gian: ${orBlank(choices.hour ?? '')}, ${toCeremonyDay(choices, facts)}. Địa điểm: ${orBlank(choices.hall ?? '')}. Đơn vị tổ chức: ${toUnitName(unit)}.`,
      },
      { kind: 'table', heads: ['Phút thứ', 'Nội dung', 'Người thực hiện'], rows, widths: [18, 52, 30] },
    ],
    foot: toFoot(unit, ['Các đơn vị, cá nhân có tên trong chương trình']),
    notes: [...toThemeNotes(facts), 'Mẫu của dự án: các bước và số phút là đề xuất, đơn vị cứ sửa.'],
  };
}
