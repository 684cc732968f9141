import { describe, expect, it } from 'vitest';
import { findOtherYears } from '#browser/customiser/find-other-year.ts';
import type { Design } from '#domain/artwork/design.ts';

const findIn = (time: string) => {
  const words: Design['words'] = { kind: 'launch', ceremony: 'le-phat-dong', time, place: '' };
  const design: Design = { year: 2025, words, format: 'vuong', look: 'nen-cam', agency: [] };
  return findOtherYears(design).map(({ words }) => words);
};

describe('a date of another year than the campaign’s', () => {
  it.each([
    '8 giờ 00, ngày 15/11/2024',
    '15-11-24',
    'ngày 15 tháng 11 năm 2024',
    '14/11/2024 và 15/11/2024',
    'năm 2024'.normalize('NFD'),
  ])('is pointed out once in “%s”', (time) => {
    expect(findIn(time)).toEqual(['Ngày ghi năm 2024, còn Tháng hành động là năm 2025.']);
  });

  it.each(['', '8 giờ 00', '8 giờ 00, ngày 15/11/2025', '15/11', 'Sáng 15.11.25'])(
    'is not found in “%s”',
    (time) => {
      expect(findIn(time)).toEqual([]);
    },
  );
});
