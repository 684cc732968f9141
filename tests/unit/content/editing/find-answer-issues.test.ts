import { expect, test } from 'vitest';
import { findAnswerIssues } from '#content/editing/find-answer-issues.ts';
import { noDispatchNote, planYear } from '#content/editing/plan-year.ts';
import { proposeAnswers } from '#content/editing/propose-answers.ts';
import { type AnswerName, answerNames, isAsked, type YearAnswers } from '#content/editing/year-answers.ts';
import { readContent } from '../../../content/read-content.ts';

const { content } = await readContent();
const good = proposeAnswers(content, { year: '2027', theme: 'Chấm dứt bạo lực', dispatchNumber: '1/BNV' });
const find = (name: AnswerName, value: string, more: Partial<YearAnswers> = {}) =>
  findAnswerIssues(name, { ...good, ...more, [name]: value }, content.identityNames);

test('the newest year proposes everything but the theme and the dispatch', () => {
  const proposed = proposeAnswers(content, {}, '2027-01-05');
  expect(answerNames.filter((name) => proposed[name] === '')).toEqual([
    'theme',
    'dispatchNumber',
    'dispatchDate',
  ]);
  expect(proposed.opens).toBe(`${proposed.year}-11-15`);
});

test('right answers have no issue', () => {
  expect(answerNames.flatMap((name) => findAnswerIssues(name, good, content.identityNames))).toEqual([]);
});

test.each([
  ['year', '', 'Trường “year” để trống.'],
  ['year', 'hai nghìn', 'Trường “year” phải là một con số'],
  ['year', '1990', 'Trường “year” phải có ít nhất 2016'],
  ['theme', 'B×nh ®¼ng giíi lµ chuyÖn cña mäi ng\u00ADêi', 'bảng mã cũ TCVN3'],
  ['theme', 'đối với với phụ nữ', 'Có thể lặp chữ'],
  ['theme', 'Bình đẳng giới'.normalize('NFD'), 'dấu rời'],
  ['dispatchDate', '3/10/2027', 'phải là ngày'],
  ['issuer', '', 'để trống'],
  ['opens', '15/11/2027', 'phải là ngày có thật'],
  ['opens', '2027-11-31', 'phải là ngày có thật'],
  ['opens', '2026-11-15', 'Tháng hành động năm 2027 bắt đầu ngày 15/11/2027'],
  ['closes', '2027-11-01', 'Tháng hành động năm 2027 kết thúc'],
  ['identity', 'trai-tim', 'Không có bộ nhận diện “trai-tim”'],
  ['identity', 'Trái Tim', 'phải là mã'],
] as [AnswerName, string, string][])('%s “%s” is refused in the words of the checks', (name, value, fact) => {
  const issues = find(name, value);
  expect(issues.map((issue) => issue.fact).join(' ')).toContain(fact);
  expect(issues.every(({ fix }) => fix.length > 0)).toBe(true);
});

test('a year whose theme is not found yet is planned without one and names the day of looking', () => {
  const answers = { ...good, theme: '', issuer: '', searched: '2027-10-01' };
  const [documents, slogans, campaign] = planYear(answers).map(({ text }) => text);
  expect(campaign).toContain('status: not-found');
  expect(campaign).toContain('searched: 2027-10-01');
  expect([documents, slogans]).toEqual(['documents: []\n', expect.stringContaining(noDispatchNote)]);
  const asked = answerNames.filter((name) => isAsked(name, answers));
  expect(asked).not.toContain('issuer');
  expect(asked.flatMap((name) => findAnswerIssues(name, answers, content.identityNames))).toEqual([]);
});

test.each([
  ['searched', '1/10/2027', 'phải là ngày'],
  ['searched', '', 'để trống'],
  ['monthSource', '', 'để trống'],
] as [AnswerName, string, string][])('without a theme %s “%s” is refused', (name, value, fact) => {
  const more = { theme: '', searched: '2027-10-01' };
  expect(
    find(name, value, more)
      .map((issue) => issue.fact)
      .join(' '),
  ).toContain(fact);
});

test('what is not known of the dispatch yet may stay empty', () => {
  const files = planYear({ ...good, dispatchNumber: '', dispatchDate: '' });
  expect(find('dispatchNumber', '')).toEqual([]);
  expect(files[0]?.text).not.toMatch(/number|date/);
});

test('a sentence with the signs of YAML stays the sentence', () => {
  expect(find('theme', 'Im lặng: # không phải là “cách” - "được')).toEqual([]);
});
