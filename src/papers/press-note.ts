import type { CampaignFacts } from './campaign-facts.ts';
import type { Choices } from './choices.ts';
import { toCeremonyDay } from './invitation.ts';
import { blank, orBlank, type Paper } from './paper.ts';
import { toMonthOfYear, toSpan, toThemeLine, toThemeNotes, toUnitName, toWithin } from './paper-parts.ts';
import { ownWords, toSection, toSpokenCalls } from './speech-parts.ts';
import type { Unit } from './unit.ts';

/** What the unit tells the press and its own page: one note before the launch, one after it, with blanks. */
export function makePressNote(facts: CampaignFacts, unit: Unit, choices: Choices): Paper {
  const name = toUnitName(unit);
  const day = toCeremonyDay(choices, facts);
  const hall = orBlank(choices.hall ?? '');
  const contact = `Liên hệ: ông (bà) ${blank}, điện thoại ${blank}, thư điện tử ${blank}.`;
  const calls = toSpokenCalls(facts, 2);
  return {
    title: `Tin gửi báo chí về Tháng hành động năm ${facts.year}`,
    blocks: [
      ...toSection('Tin gửi trước', [
        `${name} sẽ tổ chức Lễ phát động ${toMonthOfYear(facts)} vào ${orBlank(choices.hour ?? '')}, ${day}, tại ${hall}.`,
        toThemeLine(facts),
        `Tháng hành động diễn ra ${toSpan(facts)}. ${toWithin(unit).replace(/^t/u, 'T')}, các hoạt động chính gồm: ${blank}.`,
        `Buổi lễ dự kiến có ${blank} đại biểu, trong đó có: ${blank}. Phóng viên đăng ký dự trước ngày ……/11/${facts.year}.`,
        ...calls,
        contact,
      ]),
      ...toSection('Tin gửi sau', [
        `Sáng (chiều) ${day}, tại ${hall}, ${name} đã tổ chức Lễ phát động ${toMonthOfYear(facts)}. Dự buổi lễ có ${blank} đại biểu.`,
        toThemeLine(facts),
        `Phát biểu tại buổi lễ, ông (bà) ${orBlank(unit.signer)}, ${orBlank(unit.office)}, nói: “${blank}”.`,
        `Sau buổi lễ, các đơn vị ${toWithin(unit)} đã: ${blank}. Số người được tuyên truyền trong ngày: …… người, trong đó …… nữ.`,
        `Tháng hành động kéo dài đến hết ngày ${toSpan(facts).split(' ').at(-1)}.`,
        ...calls,
        contact,
      ]),
    ],
    notes: [
      ...toThemeNotes(facts),
      ownWords,
      'Chỉ ghi lời đã được người nói đồng ý. Không nêu tên, nơi ở, hình ảnh để người đọc đoán ra người bị bạo lực và trẻ em.',
    ],
  };
}
