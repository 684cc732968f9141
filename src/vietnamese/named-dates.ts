/** Years that a text names, a range spelled out; the year in the number of a law (125/2021/NĐ-CP) is none. */
export function toNamedYears(text: string): number[] {
  const ranges = [...text.matchAll(/(?<!\d)(20\d\d)\s*(?:-|–|đến)\s*(?:năm\s*)?(20\d\d)(?!\d)/gu)];
  const inside = ranges.flatMap(([, first, last]) => toRange(Number(first), Number(last)));
  const single = [...text.matchAll(/(?<!\d)(?:19|20)\d\d(?!\d|\/\p{L})/gu)].map(([year]) => Number(year));
  return [...new Set([...single, ...inside])];
}

/** Whether a text names a day of the calendar: 25/11, but not 50/50, and not the whole week of 24/7. */
export const namesDay = (text: string): boolean =>
  [...text.matchAll(/(?<![\d/])(\d{1,2})\/(\d{1,2})(?!\d)/g)].some(
    ([whole, day, month]) =>
      whole !== '24/7' && Number(day) >= 1 && Number(day) <= 31 && Number(month) >= 1 && Number(month) <= 12,
  );

const toRange = (first: number, last: number): number[] =>
  Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);

/** `15/11/2024`, `15-11-24`, `tháng 11 năm 2024`: what stands for the year in a date. */
const writtenYears = /(?<!\d)\d{1,2}[/.-]\d{1,2}[/.-](\d{4}|\d{2})(?!\d)|năm (\d{4})(?!\d)/giu;

/** The years of the dates that a text writes, each once; those of two digits are of this century. */
export function findDateYears(text: string): number[] {
  const found = [...text.normalize('NFC').matchAll(writtenYears)];
  const years = found.map(([, ofDate, alone]) => {
    const digits = ofDate ?? alone ?? '';
    return Number(digits.length === 2 ? `20${digits}` : digits);
  });
  return [...new Set(years)];
}
