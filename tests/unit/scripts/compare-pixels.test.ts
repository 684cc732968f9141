import { describe, expect, it } from 'vitest';
import { type Pixels, toDisagreement } from '../../../scripts/measure/renderers/compare-pixels.ts';

const side = 40;

/** A ground with a square of ten pixels in it. */
function draw(ground: number[], square: number[], from: number): Pixels {
  const data = new Uint8Array(side * side * 3);
  for (let at = 0; at < side * side; at += 1) {
    const [x, y] = [at % side, Math.floor(at / side)];
    const isInside = x >= from && x < from + 10 && y >= 10 && y < 20;
    data.set(isInside ? square : ground, at * 3);
  }
  return { width: side, height: side, data };
}

describe('how far two pictures disagree', () => {
  it('is nothing where a program only turns the inks into other light', () => {
    expect(
      toDisagreement(draw([255, 255, 255], [0, 0, 0], 10), draw([250, 240, 230], [60, 20, 90], 10)),
    ).toBe(0);
  });

  it('is nothing where an edge lies a pixel further', () => {
    expect(toDisagreement(draw([255, 255, 255], [0, 0, 0], 10), draw([255, 255, 255], [0, 0, 0], 11))).toBe(
      0,
    );
  });

  it('counts what is lost', () => {
    const white = [255, 255, 255];
    const lost = draw(white, white, 5);
    // All of the square but its edge.
    expect(toDisagreement(draw(white, [0, 0, 0], 25), lost)).toBeCloseTo(64 / 1600, 5);
  });
});
