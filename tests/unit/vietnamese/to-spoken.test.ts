import { describe, expect, it } from 'vitest';
import { toSpoken } from '#vietnamese/to-spoken.ts';

describe('a text as it is read out', () => {
  it.each([
    ['UBND phường Kỳ Lừa', 'Ủy ban nhân dân phường Kỳ Lừa'],
    ['Trường THPT số 2', 'Trường Trung học phổ thông số hai'],
    [
      'Từ 15/11 đến 15/12/2026',
      'Từ ngày mười lăm tháng mười một đến ngày mười lăm tháng mười hai năm hai nghìn không trăm hai mươi sáu',
    ],
    ['Ngày 25/11 là', 'Ngày hai mươi lăm tháng mười một là'],
    ['gọi 1900 969 680.', 'gọi một chín không không, chín sáu chín, sáu tám không.'],
    ['Tổng đài 111 có 3 số', 'Tổng đài một, một, một có ba số'],
    ['miễn phí, 24/7', 'miễn phí, cả ngày lẫn đêm, mọi ngày trong tuần'],
    ['12,5% số hộ', 'mười hai phẩy năm phần trăm số hộ'],
    ['1.250 người', 'một nghìn hai trăm năm mươi người'],
    ['“Không im lặng!” (khẩu hiệu)', 'Không im lặng! khẩu hiệu'],
    ['xã/phường – đặc khu; thôn', 'xã, phường, đặc khu, thôn'],
    ['Xem https://vi.du/a?b=1 nhé', 'Xem nhé'],
    ['Nghị định 76/2023/NĐ-CP', 'Nghị định bảy mươi sáu năm hai nghìn không trăm hai mươi ba của Chính phủ'],
    ['xã ……………', 'xã'],
    ['Chủ đề: hành động.', 'Chủ đề, hành động.'],
  ])('%s', (written, spoken) => {
    expect(toSpoken(written)).toBe(spoken);
  });

  it('keeps no digit and no sign that a machine would stumble over, whatever is typed', () => {
    for (const text of [
      '99/99/2026',
      '#$%^*_+=<>{}|~`',
      '12345678',
      '3-2-1',
      '1,2,3',
      'a/b\\c',
      '0987 654 321',
      '😀 xã',
    ]) {
      expect(toSpoken(text)).toMatch(/^[\p{L}\p{M}\s.,?!]*$/u);
    }
  });

  it('reads the digits of Khmer as numbers', () => {
    expect(toSpoken('ភូមិ ១២')).toBe('ភូមិ mười hai');
  });
});
