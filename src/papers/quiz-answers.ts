import type { CampaignFacts } from './campaign-facts.ts';
import { lawFacts, toArticle, toLawNotes } from './law/law-facts.ts';
import type { Paper } from './paper.ts';
import { toThemeNotes, toUnitName } from './paper-parts.ts';
import { quizQuestions, toLetter } from './quiz/quiz-questions.ts';
import type { Unit } from './unit.ts';

/** For who leads the quiz: the right answers, why, and the article that each rests on. */
export function makeQuizAnswers(facts: CampaignFacts, unit: Unit): Paper {
  return {
    title: `Đáp án đố vui về bình đẳng giới, Tháng hành động năm ${facts.year}`,
    blocks: [
      { kind: 'text', text: `${toUnitName(unit)}. Dành cho người tổ chức.` },
      {
        kind: 'table',
        heads: ['Câu', 'Đáp án', 'Giải thích', 'Căn cứ'],
        rows: quizQuestions.map(({ options, right, why, fact }, at) => ({
          cells: [
            String(at + 1),
            `${toLetter(right)}. ${options[right]}`,
            why,
            `${toArticle(fact)}: ${lawFacts[fact].text}`,
          ],
        })),
        widths: [8, 24, 26, 42],
      },
    ],
    notes: [
      ...toThemeNotes(facts),
      'Câu hỏi, lời giải thích là mẫu của dự án; chữ trong ngoặc kép là nguyên văn điều luật theo trang đã đọc.',
      ...toLawNotes(facts),
    ],
  };
}
