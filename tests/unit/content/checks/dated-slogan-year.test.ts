import { expect, test } from 'vitest';
import { checkDatedSloganYear } from '#content/checks/dated-slogan-year.ts';
import { buildContent, toSloganFile } from './build-content.ts';

const findIssues = (...items: string[]) =>
  checkDatedSloganYear(buildContent({ '2023/slogans.yaml': toSloganFile(...items) }), {});

test.each([
  'text: Chấm dứt bạo lực',
  '{ text: Hưởng ứng Tháng hành động năm 2023, dated: true }',
  '{ text: Ngày quốc tế 25/11/2023, dated: true }',
  '{ text: Chương trình giai đoạn 2021 - 2025, dated: true }',
  'text: Thực hiện Nghị định 125/2021/NĐ-CP',
  'text: Hưởng ứng ngày 25/11',
])('%s is right in 2023', (item) => {
  expect(findIssues(item)).toEqual([]);
});

test('a slogan of another year is told with both years', () => {
  const [issue] = findIssues('{ text: Tháng hành động năm 2022, dated: true }');
  expect(issue).toMatchObject({
    position: { line: 4, field: 'slogans[0].text' },
    fact: 'Khẩu hiệu nêu năm 2022 nhưng nằm trong thư mục năm 2023: “Tháng hành động năm 2022”.',
    fix: 'Chuyển khẩu hiệu sang thư mục 2022, hoặc sửa lại năm trong câu nếu gõ nhầm.',
  });
});

test('a slogan that names its year must be marked as dated', () => {
  const [issue] = findIssues('text: Tháng hành động năm 2023');
  expect(issue?.fact).toContain('chưa đánh dấu là chỉ dùng cho năm đó');
  expect(issue?.fix).toBe('Thêm dòng dated: true ngay dưới khẩu hiệu.');
});

test('a slogan that names no year and no day is not dated', () => {
  const [issue] = findIssues('{ text: Chấm dứt bạo lực, dated: true }');
  expect(issue?.fact).toContain('không nêu năm hay ngày nào');
  expect(issue?.position.field).toBe('slogans[0].dated');
});
