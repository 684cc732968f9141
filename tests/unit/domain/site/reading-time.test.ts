import { describe, expect, it } from 'vitest';
import { toReadingTime } from '#domain/site/reading-time.ts';
import { toDurationLabel } from '#i18n/labels.ts';

describe('toReadingTime', () => {
  it('counts what is read and not the dashes between', () => {
    expect(toReadingTime(['Chấm dứt – bạo lực!', 'Một, hai']).syllables).toBe(6);
  });

  it('gives seconds for a microphone and for loudspeakers in the open', () => {
    const time = toReadingTime([Array.from({ length: 360 }, () => 'em').join(' ')]);
    expect(time.indoors).toEqual({ least: 108, most: 120 });
    expect(time.outdoors).toEqual({ least: 144, most: 154 });
  });
});

describe('toDurationLabel', () => {
  it.each([
    [5, 'khoảng nửa phút'],
    [58, 'khoảng 1 phút'],
    [90, 'khoảng 1 phút rưỡi'],
    [118, 'khoảng 2 phút'],
  ])('calls %i seconds “%s”', (seconds, label) => {
    expect(toDurationLabel({ least: seconds, most: seconds })).toBe(label);
  });
});
