import { describe, expect, it } from 'vitest';
import { decodeText } from '#browser/customiser/list/decode-text.ts';
import { openListFile } from '#browser/customiser/list/read-list.ts';
import { toOldEncoding } from '../../../../support/old-encoding.ts';

const words = 'Đơn vị;Địa điểm\nUBND xã Ea Tul;Ngã ba chợ\nTrường Tiểu học Kỳ Lừa;Nhà văn hoá';
const utf16 = (text: string) => Buffer.from(text, 'utf16le');

describe('reading the letters of a text file', () => {
  it.each([
    ['UTF-8', Buffer.from(words)],
    ['UTF-8 with its mark', Buffer.from(`\uFEFF${words}`)],
    ['UTF-16 with its mark', utf16(`\uFEFF${words}`)],
    ['UTF-16 of the other order', utf16(`\uFEFF${words}`).swap16()],
    ['UTF-16 without a mark', utf16(words)],
    ['Windows-1258', toWindows1258(words)],
    ['TCVN3', Buffer.from(toOldEncoding(words, 'tcvn3'), 'latin1')],
    ['VNI', Buffer.from(toOldEncoding(words, 'vni'), 'latin1')],
  ])('knows %s', (_what, bytes) => {
    // The fonts of TCVN3 drew capitals, its letters do not tell them.
    expect(
      decodeText(new Uint8Array(bytes))
        .text.replace(/^\uFEFF/, '')
        .toLowerCase(),
    ).toBe(words.toLowerCase());
  });

  it.each([
    ['a program', Buffer.from('MZ\0\0'), 'cần tệp CSV'],
    ['an encoding of elsewhere', Buffer.from('cfeeeaf0eee2fbe920eae0ede4e8e4e0f2', 'hex'), 'bảng mã'],
    ['letters that became question marks', Buffer.from('?on v?;??a ?i?m\nTru?ng A;C?ng'), 'dấu hỏi'],
    ['an old workbook', Buffer.from('d0cf11e0', 'hex'), 'XLS đời cũ'],
    ['more than a list', Buffer.alloc(5_000_001, 65), '5 MB'],
  ])('refuses %s in words', (_what, bytes, said) => {
    expect(() => openListFile(new Uint8Array(bytes))({})).toThrow(said);
  });
});

/** Marks of tone stand behind their letters there. */
function toWindows1258(text: string): Buffer {
  const codes = new Map(
    Array.from({ length: 128 }, (_, at) => at + 128).map((byte) => [
      new TextDecoder('windows-1258').decode(Uint8Array.of(byte)),
      byte,
    ]),
  );
  const tones = /[\u0300\u0301\u0303\u0309\u0323]/;
  const bytes = [...text].flatMap((letter) => {
    const parts = [...letter.normalize('NFD')];
    const tone = parts.filter((part) => tones.test(part));
    const base = parts
      .filter((part) => !tones.test(part))
      .join('')
      .normalize('NFC');
    return [...base, ...tone].map((sign) => codes.get(sign) ?? sign.charCodeAt(0));
  });
  return Buffer.from(bytes);
}
