import { toDayLabel } from '#i18n/labels.ts';
import type { CampaignFacts } from './campaign-facts.ts';
import type { Choices } from './choices.ts';
import { orBlank, type Paper } from './paper.ts';
import { toFoot, toHead, toMonthOfYear, toThemeLine, toThemeNotes, toUnitName } from './paper-parts.ts';
import type { Unit } from './unit.ts';

/** `ngày 15/11/2026`, or what is left to be written. */
export const toCeremonyDay = ({ day }: Choices, { year }: CampaignFacts): string =>
  day ? `ngày ${toDayLabel(day)}` : `ngày ……/11/${year}`;

/** An invitation to the launch ceremony. */
export function makeInvitation(facts: CampaignFacts, unit: Unit, choices: Choices): Paper {
  const ceremony = `Lễ phát động ${toMonthOfYear(facts)}`;
  return {
    title: `Giấy mời dự Lễ phát động Tháng hành động năm ${facts.year}`,
    head: toHead(unit, facts, { code: 'GM', kind: 'GIẤY MỜI', summary: `Dự ${ceremony}` }),
    blocks: [
      {
        kind: 'text',
        text: `${toUnitName(unit)} trân trọng kính mời: ${orBlank(choices.guest ?? '')}`,
      },
      { kind: 'text', text: `Tới dự: ${ceremony}.` },
      { kind: 'text', text: toThemeLine(facts) },
      {
        kind: 'text',
        text: `Thời gian: ${orBlank(choices.hour ?? '')}, ${toCeremonyDay(choices, facts)}.`,
      },
      { kind: 'text', text: `Địa điểm: ${orBlank(choices.hall ?? '')}.` },
      { kind: 'text', text: `${toUnitName(unit)} rất mong sự có mặt của quý vị để buổi lễ được trọn vẹn./.` },
    ],
    foot: toFoot(unit, ['Như trên']),
    notes: [...toThemeNotes(facts), 'Mẫu của dự án: lời mời do nhóm làm trang viết, đơn vị cứ sửa.'],
  };
}
