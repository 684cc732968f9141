import type { CampaignFacts } from './campaign-facts.ts';
import { blank, type Paper, type PaperBlock } from './paper.ts';
import { toThemeNotes, toUnitName } from './paper-parts.ts';
import { quizQuestions, toLetter } from './quiz/quiz-questions.ts';
import type { Unit } from './unit.ts';

/** How many questions stand side by side on the sheet for answers. */
const perRow = 10;

/** The questions, and a sheet for the answers of one player. */
export function makeQuizSheet(facts: CampaignFacts, unit: Unit): Paper {
  return {
    title: `Đố vui về bình đẳng giới, Tháng hành động năm ${facts.year}`,
    blocks: [
      {
        kind: 'text',
        text: `${toUnitName(unit)}. Hai mươi câu, mỗi câu một đáp án đúng; làm trong 15 phút.`,
      },
      { kind: 'title', text: 'Câu hỏi' },
      ...quizQuestions.flatMap(({ question, options }, at): PaperBlock[] => [
        { kind: 'text', text: `Câu ${at + 1}. ${question}`, leads: true },
        { kind: 'text', text: options.map((option, place) => `${toLetter(place)}. ${option}`).join('. ') },
      ]),
      { kind: 'title', text: 'Phiếu trả lời' },
      { kind: 'text', text: `Họ và tên: ${blank} Lớp, đơn vị: ${blank}` },
      toAnswerTable(),
    ],
    notes: [
      ...toThemeNotes(facts),
      'Câu hỏi là mẫu của dự án; mỗi câu dựa vào một điều luật, ghi ở giấy “Đáp án đố vui”.',
      'Chơi ngay trên trang Đố vui, không cần in.',
    ],
  };
}

/** One table, so that Word keeps it together: numbers above, room for a letter below. */
function toAnswerTable(): PaperBlock {
  const [heads = [], ...more] = Array.from({ length: quizQuestions.length / perRow }, (_, row) => [
    'Câu',
    ...Array.from({ length: perRow }, (__, at) => String(row * perRow + at + 1)),
  ]);
  const empty = { cells: ['Chọn', ...Array.from({ length: perRow }, () => '…')] };
  return {
    kind: 'table',
    heads,
    rows: [empty, ...more.flatMap((cells) => [{ cells }, empty])],
    widths: [20, ...Array.from({ length: perRow }, () => 8)],
  };
}
