import { describe, expect, it } from 'vitest';
import { joinNearColours } from '#build/render/encoders/join-near-colours.ts';

describe('joinNearColours', () => {
  it('gives the rarest colours their nearest neighbour, and the others themselves', () => {
    const counts = new Map([
      [0x10, 900],
      [0x11, 2],
      [0x80, 500],
    ]);
    expect(joinNearColours(counts, 2)).toEqual(
      new Map([
        [0x10, 0x10],
        [0x11, 0x10],
        [0x80, 0x80],
      ]),
    );
  });

  it('never moves a colour along a chain of neighbours', () => {
    const counts = new Map(Array.from({ length: 12 }, (_, at): [number, number] => [0x20 + at, at + 1]));
    const standIns = joinNearColours(counts, 5) ?? new Map();
    expect(new Set(standIns.values()).size).toBeLessThanOrEqual(5);
    for (const [colour, standIn] of standIns) expect(Math.abs(colour - standIn)).toBeLessThanOrEqual(2);
  });

  it('goes further only where less is not enough', () => {
    const apart = (steps: number) => new Map([0x10, 0x10 + steps, 0x80].map((colour) => [colour, colour]));
    expect(joinNearColours(apart(4), 2)?.get(0x10)).toBe(0x14);
    expect(joinNearColours(apart(5), 2)).toBeUndefined();
  });

  it('gives up on colours that differ visibly', () => {
    const counts = new Map([0, 0x40, 0x80].map((colour) => [colour, 1]));
    expect(joinNearColours(counts, 2)).toBeUndefined();
  });
});
