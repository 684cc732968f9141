import { describe, expect, it } from 'vitest';
import { formats, toAspect } from '#domain/artwork/format.ts';
import { drawMiniature } from '#domain/artwork/miniature.ts';

describe('a miniature', () => {
  it.each(formats.map(({ id, ...format }) => ({ id, aspect: toAspect({ id, ...format }) })))(
    'of $id keeps its lines and its emblem inside, clear of each other',
    ({ aspect }) => {
      const [width, height] = [1000 * aspect, 1000];
      const { lines, emblem } = drawMiniature(width, height);
      expect(lines.length).toBeGreaterThan(1);
      for (const box of [...lines, emblem]) {
        expect(Math.min(box.x, box.y)).toBeGreaterThan(0);
        expect(box.x + box.width).toBeLessThan(width);
        expect(box.y + box.height).toBeLessThan(height);
      }
      const covered = lines.filter(
        ({ x, y, width: long, height: thick }) =>
          x < emblem.x + emblem.width &&
          emblem.x < x + long &&
          y + thick > emblem.y &&
          y < emblem.y + emblem.height,
      );
      expect(covered).toEqual([]);
    },
  );
});
