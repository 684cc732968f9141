import { describe, expect, it } from 'vitest';
import { ceremonies, toCeremony } from '#domain/artwork/ceremonies.ts';
import { toCeremonyWords } from '#domain/artwork/ceremony-words.ts';
import type { FormatId } from '#domain/artwork/format.ts';
import type { LookId } from '#domain/artwork/looks.ts';
import { toTestJob } from '../../../support/artwork-job.ts';

const wish = {
  kind: 'launch',
  heading: 'Mít tinh',
  text: 'Mít tinh hưởng ứng Tháng hành động năm 2025',
  theme: 'Chấm dứt bạo lực',
  details: ['Thời gian: 8 giờ', 'Địa điểm: …'],
} as const;
const wordsIn = (format: FormatId, look: LookId = 'nen-cam') =>
  toCeremonyWords(toTestJob({ ...wish, format, look }));

describe('the ceremonies', () => {
  it('begin with the usual one and have names of their own', () => {
    const names = Object.values(ceremonies).map(({ name }) => name);
    expect(names[0]).toBe('Lễ phát động');
    expect(new Set(names).size).toBe(names.length);
  });

  it('are in the table or an error that names them', () => {
    expect(toCeremony('hoi-nghi').link).toBe('triển khai');
    expect(() => toCeremony('constructor')).toThrow(/Unknown ceremony "constructor"; the table has le-phat/);
  });
});

describe('the words of a ceremony’s backdrop', () => {
  it('are what is held, the month, the theme in quotation marks, and details without lines to write on', () => {
    expect(wordsIn('phong-6x3m')).toEqual({
      heading: 'Mít tinh',
      occasion: 'hưởng ứng Tháng hành động năm 2025',
      theme: '“Chấm dứt bạo lực”',
      details: ['Thời gian: 8 giờ'],
    });
  });

  it.each(['man-hinh', 'led-2x1', 'led-3x1'] as const)('are those of %s too', (format) => {
    expect(wordsIn(format)).toBeDefined();
  });

  it.each(['a4', 'a3', 'vuong', 'story', 'web-banner', 'pano-4x3m'] as const)(
    'are none in the shape of %s',
    (format) => {
      expect(wordsIn(format)).toBeUndefined();
    },
  );

  it('are none in one colour, nor for a message that says nothing of what is held', () => {
    expect(wordsIn('phong-6x3m', 'mot-mau')).toBeUndefined();
    expect(toCeremonyWords(toTestJob({ format: 'phong-6x3m' }))).toBeUndefined();
  });
});
