import { describe, expect, it } from 'vitest';
import { toVietnameseCapitals } from '#vietnamese/to-vietnamese-capitals.ts';

describe('toVietnameseCapitals', () => {
  it.each([
    ['Chấm dứt bạo lực, vun đắp yêu thương', 'CHẤM DỨT BẠO LỰC, VUN ĐẮP YÊU THƯƠNG'],
    ['im lặng', 'IM LẶNG'],
    ['ruy băng trắng', 'RUY BĂNG TRẮNG'],
    ['TM. UBND phường, 15/11 – 15/12/2025', 'TM. UBND PHƯỜNG, 15/11 – 15/12/2025'],
    ['băng rôn 3 m, dài 20 km.', 'BĂNG RÔN 3 m, DÀI 20 km.'],
    ['gọi 111 hoặc xem tongdai111.vn', 'GỌI 111 HOẶC XEM tongdai111.vn'],
  ])('makes of “%s” “%s”', (text, capitals) => {
    expect(toVietnameseCapitals(text)).toBe(capitals);
  });

  it('composes letters whose marks were apart', () => {
    expect(toVietnameseCapitals('kỷ'.normalize('NFD'))).toBe('KỶ');
  });

  it('leaves capitals as they are', () => {
    const once = toVietnameseCapitals('Đẩy lùi bạo lực trong kỷ nguyên số');
    expect(toVietnameseCapitals(once)).toBe(once);
  });
});
