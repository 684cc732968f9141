import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { writeItem } from '#artwork/scene.ts';
import { createPainter } from '#browser/customiser/paint-scene.ts';

const item = { kind: 'image', x: 0, y: 10, width: 40, height: 40, href: 'a', ground: '#FFFFFF' } as const;
const clip = { kind: 'circle', x: 20, y: 30, radius: 10 } as const;
const image = { width: 20, height: 10 } as ImageBitmap;

/** Says in order what a brush was asked for. */
function startBrush() {
  const asked: unknown[][] = [];
  const note =
    (name: string) =>
    (...values: unknown[]) =>
      asked.push([name, ...values]);
  const brush = { clip: note('clip'), drawImage: note('drawImage') };
  return {
    asked,
    painter: createPainter(brush as unknown as OffscreenCanvasRenderingContext2D, new Map([['a', image]])),
  };
}

beforeEach(() => {
  vi.stubGlobal(
    'Path2D',
    class {
      readonly d: string;
      constructor(d: string) {
        this.d = d;
      }
    },
  );
});
afterEach(() => {
  vi.unstubAllGlobals();
});

it('paints an image in its box', () => {
  const { asked, painter } = startBrush();
  writeItem(painter, item);
  expect(asked).toEqual([['drawImage', image, 0, 10, 40, 40]]);
});

it('cuts an image before it is painted', () => {
  const { asked, painter } = startBrush();
  writeItem(painter, { ...item, fit: 'cover', clip });
  expect(asked).toEqual([
    ['clip', { d: 'M0 10h40v40h-40z' }],
    ['clip', { d: 'M10 30a10 10 0 0 1 20 0a10 10 0 0 1 -20 0z' }],
    ['drawImage', image, -20, 10, 80, 40],
  ]);
});

it('leaves out no image that was not decoded', () => {
  const { painter } = startBrush();
  expect(() => writeItem(painter, { ...item, href: 'b' })).toThrow('The image b… was not decoded');
});
