import { namesDay, toNamedYears } from '#vietnamese/named-dates.ts';
import { detectOldEncoding } from '#vietnamese/old-encoding.ts';
import type { Check, Finding, Placed, SloganEntry } from './checked-content.ts';

/** A slogan that names a year is marked so, and the year is its campaign's. */
export const checkDatedSloganYear: Check = ({ years }) =>
  years.flatMap(({ year, slogans }) => slogans.flatMap((slogan) => findIssue(slogan, year)));

function findIssue({ value, positionOf }: Placed<SloganEntry>, year: number): Finding[] {
  const { text, dated } = value;
  const named = toNamedYears(text);
  if (named.length > 0 && !named.includes(year)) {
    const position = positionOf(['text']);
    const fact = `Khẩu hiệu nêu năm ${named.join(', ')} nhưng nằm trong thư mục năm ${year}: “${text}”.`;
    const fix = `Chuyển khẩu hiệu sang thư mục ${named[0]}, hoặc sửa lại năm trong câu nếu gõ nhầm.`;
    return [{ position, fact, fix }];
  }
  if (named.length > 0 && !dated) {
    const fact = `Khẩu hiệu nêu năm ${year} nhưng chưa đánh dấu là chỉ dùng cho năm đó: “${text}”.`;
    return [{ position: positionOf(['text']), fact, fix: 'Thêm dòng dated: true ngay dưới khẩu hiệu.' }];
  }
  // Broken letters hide a year, and have a message of their own.
  if (dated && named.length === 0 && !namesDay(text) && !detectOldEncoding(text)) {
    const fact = `Khẩu hiệu ghi dated: true nhưng không nêu năm hay ngày nào: “${text}”.`;
    return [{ position: positionOf(['dated']), fact, fix: 'Xóa dòng dated: true.' }];
  }
  return [];
}
