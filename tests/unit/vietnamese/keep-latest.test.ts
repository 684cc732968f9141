import { describe, expect, it } from 'vitest';
import { keepLatest } from '#vietnamese/keep-latest.ts';

function countMaking() {
  const made: string[] = [];
  const get = keepLatest((key) => {
    made.push(key);
    return { key };
  });
  return { made, get };
}

describe('keepLatest', () => {
  it('makes a thing once while it is asked for', () => {
    const { made, get } = countMaking();
    const first = get('a');
    for (let other = 0; other < 200; other += 1) {
      get(`other ${other}`);
      expect(get('a')).toBe(first);
    }
    expect(made.filter((key) => key === 'a')).toEqual(['a']);
  });

  it('lets go of what was not asked for in a long time', () => {
    const { made, get } = countMaking();
    get('a');
    for (let other = 0; other < 64; other += 1) get(`other ${other}`);
    get('a');
    expect(made.filter((key) => key === 'a')).toEqual(['a', 'a']);
  });

  it('keeps nothing of what could not be made', () => {
    let fails = true;
    const get = keepLatest((key) => {
      if (fails) throw new Error('not yet');
      return key;
    });
    expect(() => get('a')).toThrow('not yet');
    fails = false;
    expect(get('a')).toBe('a');
  });
});
