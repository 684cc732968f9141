import type { ReadingCode } from '../checks/issue-codes.ts';

/** A kind of text that a schema asks for, in an editor's words. */
interface TextFormat {
  code: ReadingCode;
  name: string;
  fix: string;
}

const partialDate: TextFormat = {
  code: 'bad-date',
  name: 'ngày, hoặc phần đã biết của ngày',
  fix: 'Viết theo dạng năm-tháng-ngày: 2023-09-27; chỉ biết đến tháng thì 2023-09, chỉ biết năm thì 2023.',
};

/** By Zod's name of the format, or by the beginning of the regular expression in src/content/schemas/. */
const formats: [match: string, format: TextFormat][] = [
  [
    'date',
    {
      code: 'bad-date',
      name: 'ngày có thật',
      fix: 'Viết theo dạng năm-tháng-ngày, ví dụ 2025-11-15.',
    },
  ],
  ['/^\\d{4}(-', partialDate],
  [
    '/^[a-z0-9]+(-',
    {
      code: 'bad-id',
      name: 'mã',
      fix: 'Mã chỉ gồm chữ thường không dấu, chữ số và dấu gạch nối, ví dụ 2023-ke-hoach-soc-trang.',
    },
  ],
  [
    '/^\\/',
    {
      code: 'bad-value',
      name: 'địa chỉ trên trang',
      fix: 'Viết địa chỉ không có tên miền, có gạch chéo ở đầu và cuối, ví dụ /khau-hieu/cham-dut-bao-luc/ hoặc /van-ban/#luat-binh-dang-gioi.',
    },
  ],
  [
    '/^#',
    { code: 'bad-value', name: 'mã màu', fix: 'Viết dấu # và sáu ký tự 0–9, A–F viết hoa, ví dụ "#E8500E".' },
  ],
  [
    '/^\\d[\\d ]',
    { code: 'bad-value', name: 'số điện thoại', fix: 'Chỉ ghi chữ số và dấu cách, ví dụ "1900 969 680".' },
  ],
  [
    'url',
    { code: 'bad-value', name: 'địa chỉ trang', fix: 'Ghi đủ địa chỉ, bắt đầu bằng https:// hoặc http://.' },
  ],
];

/** @param pattern Zod's `pattern` of an `invalid_format` issue. */
export function findTextFormat(format: string, pattern: string | undefined): TextFormat | undefined {
  return formats.find(([match]) => match === format || pattern?.startsWith(match))?.[1];
}

/** Only dates are a union in the schemas: the year alone is a number in YAML. */
export const unionFormat = partialDate;
