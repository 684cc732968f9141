import { describe, expect, it } from 'vitest';
import { lawFacts } from '#papers/law/law-facts.ts';
import { quizQuestions } from '#papers/quiz/quiz-questions.ts';
import { makeQuizAnswers } from '#papers/quiz-answers.ts';
import { makeQuizSheet } from '#papers/quiz-sheet.ts';
import { toText } from '#papers/writers/to-text.ts';
import { factsOf, kyLua } from '../../support/paper-facts.ts';

describe('the quiz', () => {
  it('has twenty questions with three different options, each resting on an article of its own', () => {
    expect(quizQuestions).toHaveLength(20);
    for (const { question, options } of quizQuestions) {
      expect(question).toMatch(/[?.] ?\S*/u);
      expect(new Set(options).size).toBe(3);
    }
    expect(new Set(quizQuestions.map(({ fact }) => fact)).size).toBe(20);
    expect(new Set(quizQuestions.map(({ fact }) => fact))).toEqual(new Set(Object.keys(lawFacts)));
  });

  it('does not give itself away by the place of the right answer', () => {
    const counts = [0, 1, 2].map((place) => quizQuestions.filter(({ right }) => right === place).length);
    expect(Math.min(...counts)).toBeGreaterThan(4);
  });

  it('asks on one sheet and answers on another', () => {
    const sheet = toText(makeQuizSheet(factsOf(2026), kyLua));
    const answers = toText(makeQuizAnswers(factsOf(2026), kyLua));
    expect(sheet).toContain('Câu 20. Gọi số 111');
    expect(sheet).toContain('PHIẾU TRẢ LỜI');
    expect(sheet).not.toContain('Điều 5');
    expect(answers).toContain('Nghị định 282/2025/NĐ-CP, Điều 39');
    expect(answers.match(/^\d+ \| [ABC]\. /gmu)).toHaveLength(20);
  });
});
