import { describe, expect, it } from 'vitest';
import { sayDay, sayDigits, sayNumber } from '#vietnamese/say-number.ts';

describe('sayNumber', () => {
  it.each([
    [0, 'không'],
    [1, 'một'],
    [5, 'năm'],
    [10, 'mười'],
    [11, 'mười một'],
    [14, 'mười bốn'],
    [15, 'mười lăm'],
    [20, 'hai mươi'],
    [21, 'hai mươi mốt'],
    [24, 'hai mươi tư'],
    [25, 'hai mươi lăm'],
    [31, 'ba mươi mốt'],
    [105, 'một trăm lẻ năm'],
    [110, 'một trăm mười'],
    [1000, 'một nghìn'],
    [2005, 'hai nghìn không trăm lẻ năm'],
    [2025, 'hai nghìn không trăm hai mươi lăm'],
  ])('reads %i as “%s”', (value, words) => {
    expect(sayNumber(value)).toBe(words);
  });

  it.each([-1, 10_000, 1.5, Number.NaN])('refuses %s', (value) => {
    expect(() => sayNumber(value)).toThrow(RangeError);
  });
});

describe('sayDay', () => {
  it('reads the day and the month, and the year where it is asked for', () => {
    expect(sayDay('2025-11-15')).toBe('ngày mười lăm tháng mười một');
    expect(sayDay('2025-12-01', { withYear: true })).toBe(
      'ngày một tháng mười hai năm hai nghìn không trăm hai mươi lăm',
    );
    expect(sayDay('2025-04-30')).toBe('ngày ba mươi tháng tư');
  });
});

describe('sayDigits', () => {
  it.each([
    ['111', 'một, một, một'],
    ['1900 969 680', 'một chín không không, chín sáu chín, sáu tám không'],
    ['1800 1768', 'một tám không không, một bảy sáu tám'],
  ])('reads %s digit by digit', (number, words) => {
    expect(sayDigits(number)).toBe(words);
  });
});
