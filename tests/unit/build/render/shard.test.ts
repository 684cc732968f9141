import { describe, expect, it } from 'vitest';
import { readShard, toShare } from '#build/render/shard.ts';

const items = Array.from({ length: 19 }, (_, index) => index);

describe('readShard', () => {
  it('reads a share as test runners write it', () => {
    expect(readShard('2/4')).toEqual({ index: 2, count: 4 });
    expect(readShard('1/1')).toEqual({ index: 1, count: 1 });
  });

  it.each(['0/4', '5/4', '1/0', '1', 'a/b', '1/4/2', '-1/4', ''])('refuses “%s”', (text) => {
    expect(() => readShard(text)).toThrow(`The shard is "${text}"; give a share`);
  });
});

describe('the shares', () => {
  it.each([1, 2, 4, 7, 19, 30])('of %i machines have every item once, and are alike in size', (count) => {
    const shares = Array.from({ length: count }, (_, at) => toShare(items, { index: at + 1, count }));
    expect(shares.flat().toSorted((a, b) => a - b)).toEqual(items);
    const sizes = shares.map(({ length }) => length);
    expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThanOrEqual(1);
  });
});
