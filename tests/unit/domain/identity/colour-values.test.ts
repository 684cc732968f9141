import { describe, expect, it, test } from 'vitest';
import { toColourValues } from '#domain/identity/colour-values.ts';
import { toContrastRatio, toTextRoom } from '#domain/identity/contrast.ts';

test('a colour is said as screens, programs and presses take it', () => {
  expect(toColourValues({ hex: '#E8500E', cmyk: [0, 80, 100, 0] })).toEqual([
    { model: 'HEX', text: '#E8500E' },
    { model: 'RGB', text: '232, 80, 14' },
    { model: 'CMYK', text: '0, 80, 100, 0' },
  ]);
});

describe('a ground', () => {
  it.each([
    ['#FFFFFF', '#E8500E', 'large'],
    ['#FFFFFF', '#C23A08', 'any'],
    ['#FFFFFF', '#F58220', 'none'],
    ['#3A1405', '#F58220', 'any'],
  ])('%s on %s: words of size "%s"', (words, ground, room) => {
    expect(toTextRoom(toContrastRatio(words, ground))).toBe(room);
  });

  it.each([
    [4.5, 'any'],
    [4.49, 'large'],
    [3, 'large'],
    [2.99, 'none'],
  ] as const)('with the ratio %d carries words of size "%s"', (ratio, room) => {
    expect(toTextRoom(ratio)).toBe(room);
  });
});
