import { describe, expect, it } from 'vitest';
import { measureText } from '#artwork/measure-text.ts';
import type { Scene } from '#artwork/scene.ts';
import { toTextBoxes } from '#browser/customiser/slide/to-text-boxes.ts';

const width = 1000;

/** Lines of a message, each as large as its width says. */
function toScene(lines: readonly { text: string; size: number; x: number }[]): Scene {
  const items = lines.map(
    ({ text, size, x }, at) =>
      ({ kind: 'text', x, baseline: 100 + at * 120, size, weight: 700, fill: '#000000', text }) as const,
  );
  return { width, height: 600, items };
}
const toMiddle = (text: string, size: number) => ({
  text,
  size,
  x: (width - measureText(text, 700) * size) / 2,
});

describe('how the boxes of a slide are set', () => {
  it('keeps a line that happens to be in the middle where the others of its text begin', () => {
    const left = toMiddle('trong kỷ nguyên số', 80).x;
    const lines = [
      { text: 'Bình đẳng', size: 110, x: left },
      { text: 'trong kỷ nguyên số', size: 80, x: left },
    ];
    const boxes = toTextBoxes(toScene(lines), 'Bình đẳng trong kỷ nguyên số');
    expect(boxes.map(({ lines: [line], align }) => [line, align])).toEqual([
      ['Bình đẳng', 'left'],
      ['trong kỷ nguyên số', 'left'],
    ]);
  });

  it('centres lines of several sizes that all stand in the middle, and a line alone', () => {
    const lines = [toMiddle('Bình đẳng', 110), toMiddle('trong kỷ nguyên số', 80)];
    const boxes = toTextBoxes(toScene(lines), 'Bình đẳng trong kỷ nguyên số');
    expect(boxes.map(({ align }) => align)).toEqual(['center', 'center']);
    const [alone] = toTextBoxes(toScene([toMiddle('Chủ đề', 90)]), 'Chủ đề');
    expect(alone?.align).toBe('center');
  });
});
