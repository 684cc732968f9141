import { sayDay, sayDigits, sayNumber } from './say-number.ts';

/** Abbreviations of Vietnamese offices, as they are read out. */
const abbreviations: Readonly<Record<string, string>> = {
  UBND: 'Ủy ban nhân dân',
  HĐND: 'Hội đồng nhân dân',
  UBMTTQ: 'Ủy ban Mặt trận Tổ quốc',
  MTTQ: 'Mặt trận Tổ quốc',
  LHPN: 'Liên hiệp Phụ nữ',
  LĐLĐ: 'Liên đoàn Lao động',
  TNCS: 'Thanh niên Cộng sản',
  HCM: 'Hồ Chí Minh',
  THPT: 'Trung học phổ thông',
  THCS: 'Trung học cơ sở',
  TDP: 'Tổ dân phố',
  TNHH: 'trách nhiệm hữu hạn',
  BĐG: 'bình đẳng giới',
  BLGĐ: 'bạo lực gia đình',
  UNFPA: 'Quỹ Dân số Liên hợp quốc',
};

/** The largest number that is read as one; a longer one is read digit by digit. */
const largest = 9999;

/**
 * A text as a loudspeaker or a machine reads it right: abbreviations, numbers, days and telephone numbers in words,
 * and no sign but commas, full stops, question and exclamation marks. Addresses of the web and blanks are left out.
 */
export const toSpoken = (text: string): string =>
  text
    .normalize('NFC')
    .replaceAll(/[០-៩]/gu, (digit) => String(digit.charCodeAt(0) - 0x17e0))
    .replaceAll(/\bhttps?:\/\/\S+/gu, '')
    .replaceAll(/(?<![\p{L}])\p{Lu}{3,}(?![\p{L}])/gu, (word) => abbreviations[word] ?? word)
    .replaceAll(/\bNghị định (?:số )?(\d+)\/(\d{4})\/NĐ-CP/gu, 'Nghị định $1 năm $2 của Chính phủ')
    .replaceAll(/\b24\/24h?\b/gu, 'suốt hai mươi bốn giờ trong ngày')
    .replaceAll(/\b24\/7\b/gu, 'cả ngày lẫn đêm, mọi ngày trong tuần')
    .replaceAll(/(\b(?:ngày|hôm|từ|đến) )?\b(\d{1,2})\/(\d{1,2})(?:\/(\d{4}))?(?![\d/])/giu, sayWrittenDay)
    .replaceAll(/\b(?:1[89]00(?:[ .]?\d{2,4}){1,3}|0\d{2,3}(?:[ .]?\d{3,4}){2})\b/gu, sayTelephone)
    .replaceAll(/(?<=(?:số|tổng đài|gọi) )1\d\d\b/giu, sayDigits)
    .replaceAll(/(\d{1,3}(?:\.\d{3})+|\d+)(?:,(\d+))?/gu, sayWrittenNumber)
    .replaceAll(/\s*%/gu, ' phần trăm')
    .replaceAll(/\s*&\s*/gu, ' và ')
    .replaceAll(/\s+[-–—]\s+|[;:/]|\.{2,}|…+/gu, ', ')
    .replaceAll(/[^\p{L}\p{M}\s.,?!]/gu, ' ')
    .replaceAll(/\s+/gu, ' ')
    .replaceAll(/(?:\s*,)+\s*(?=[.?!]|$)/gu, '')
    .replaceAll(/\s*(?:,\s*)+/gu, ', ')
    .replaceAll(/\s+([.?!])/gu, '$1')
    .trim();

/** The word before a day is kept; `ngày` stands before it once. */
function sayWrittenDay(written: string, before = '', day = '', month = '', year?: string): string {
  if (Number(day) < 1 || Number(day) > 31 || Number(month) < 1 || Number(month) > 12) return written;
  const spoken = sayDay(`${year ?? ''}-${month}-${day}`);
  const lead = before.toLocaleLowerCase('vi') === 'ngày ' ? '' : before;
  const inTime = year ? `${spoken} năm ${sayNumber(Number(year))}` : spoken;
  return `${lead}${before.startsWith('Ngày') ? inTime.replace('ngày', 'Ngày') : inTime}`;
}

const sayTelephone = (number: string): string => sayDigits(number.replaceAll('.', ' '));

function sayWrittenNumber(_written: string, whole: string, fraction?: string): string {
  const value = Number(whole.replaceAll('.', ''));
  const spoken = value > largest ? sayDigits(whole.replaceAll('.', ' ')) : sayNumber(value);
  return fraction ? `${spoken} phẩy ${sayDigits([...fraction].join('')).replaceAll(',', '')}` : spoken;
}
