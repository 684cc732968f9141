const digits = ['không', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín'];
const toDigit = (digit: number): string => digits[digit] ?? '';

/**
 * A number as it is read aloud: 15 → “mười lăm”, 2025 → “hai nghìn không trăm hai mươi lăm”.
 * @throws RangeError outside 0–9999 or for a fraction.
 */
export function sayNumber(value: number): string {
  if (!Number.isInteger(value) || value < 0 || value > 9999) {
    throw new RangeError(`Only whole numbers from 0 to 9999 are read aloud, not ${value}`);
  }
  if (value === 0) return toDigit(0);
  const thousands = Math.floor(value / 1000);
  const rest = value % 1000;
  const words = thousands > 0 ? [`${toDigit(thousands)} nghìn`] : [];
  if (rest > 0) words.push(sayBelowThousand(rest, thousands > 0));
  return words.join(' ');
}

/** @param whole whether something stands before it, so that an empty place is named. */
function sayBelowThousand(value: number, whole: boolean): string {
  const hundreds = Math.floor(value / 100);
  const rest = value % 100;
  const words = hundreds > 0 || whole ? [`${toDigit(hundreds)} trăm`] : [];
  if (rest > 0 && rest < 10 && words.length > 0) words.push(`lẻ ${toDigit(rest)}`);
  else if (rest > 0) words.push(sayBelowHundred(rest));
  return words.join(' ');
}

function sayBelowHundred(value: number): string {
  const [tens, ones] = [Math.floor(value / 10), value % 10];
  if (tens === 0) return toDigit(ones);
  const head = tens === 1 ? 'mười' : `${toDigit(tens)} mươi`;
  if (ones === 0) return head;
  return `${head} ${toLastDigit(ones, tens)}`;
}

/** After tens one, four and five have other names: mốt, tư, lăm. */
function toLastDigit(ones: number, tens: number): string {
  if (ones === 5) return 'lăm';
  if (tens > 1 && ones === 1) return 'mốt';
  if (tens > 1 && ones === 4) return 'tư';
  return toDigit(ones);
}

/** An ISO day as it is read aloud: “ngày mười lăm tháng mười một”, with the year where it is asked for. */
export function sayDay(iso: string, { withYear = false } = {}): string {
  const [year = 0, month = 0, day = 0] = iso.split('-').map(Number);
  // The fourth month is named by the old word for four.
  const monthName = month === 4 ? 'tư' : sayNumber(month);
  const spoken = `ngày ${sayNumber(day)} tháng ${monthName}`;
  return withYear ? `${spoken} năm ${sayNumber(year)}` : spoken;
}

/** A telephone number digit by digit, with a pause between its groups, or between the digits of a short one. */
export function sayDigits(number: string): string {
  const groups = number
    .trim()
    .split(/\s+/)
    .map((group) => [...group].map((digit) => toDigit(Number(digit))));
  const [first = []] = groups;
  return groups.length === 1 ? first.join(', ') : groups.map((group) => group.join(' ')).join(', ');
}
