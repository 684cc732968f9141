import {
  convertOldEncoding,
  convertOldWords,
  detectOldEncoding,
  detectOldWords,
} from '#vietnamese/old-encoding.ts';
import { isMisread } from '#vietnamese/unreadable.ts';
import type { Check, Finding } from './checked-content.ts';
import { findOwnWords } from './find-texts.ts';

const names = { tcvn3: 'TCVN3 (phông .VnTime)', vni: 'VNI (phông VNI-Times)' } as const;

/** Text pasted from an old document: readable only in its old font, nonsense on every screen of today. */
export const checkOldEncoding: Check = (content) =>
  findOwnWords(content).flatMap(({ text, position }): Finding[] => {
    const whole = detectOldEncoding(text);
    const encoding = whole ?? detectOldWords(text);
    if (!encoding)
      return isMisread(text)
        ? [
            {
              position,
              fact: `“${text}” có chữ bị đọc sai bảng mã, không đọc được.`,
              fix: 'Chép lại câu từ bản gốc, lưu tệp ở bảng mã UTF-8.',
            },
          ]
        : [];
    const converted = whole ? convertOldEncoding(text, whole) : convertOldWords(text, encoding);
    return [
      {
        position,
        fact: `“${text}” là chữ gõ bằng bảng mã cũ ${names[encoding]}; chuyển sang Unicode là “${converted}”.`,
        fix: `Đọc lại bản chuyển rồi thay bằng: ${converted}`,
      },
    ];
  });
