import { convertOldEncoding, detectOldEncoding } from '#vietnamese/old-encoding.ts';
import type { Check } from './checked-content.ts';
import type { CodedIssue } from './issue-codes.ts';
import { toOwnWords } from './own-words.ts';

const names = { tcvn3: 'TCVN3 (phông .VnTime)', vni: 'VNI (phông VNI-Times)' } as const;

/** Text pasted from an old document: readable only in its old font, nonsense on every screen of today. */
export const checkOldEncoding: Check = (content) =>
  toOwnWords(content).flatMap(({ text, position }): CodedIssue[] => {
    const encoding = detectOldEncoding(text);
    if (!encoding) return [];
    const converted = convertOldEncoding(text, encoding);
    return [
      {
        code: 'old-encoding',
        severity: 'error',
        position,
        fact: `“${text}” là chữ gõ bằng bảng mã cũ ${names[encoding]}; chuyển sang Unicode là “${converted}”.`,
        fix: `Đọc lại bản chuyển rồi thay bằng: ${converted}`,
      },
    ];
  });
