import { expect, it } from 'vitest';
import { box, line, picture, place } from '#artwork/element.ts';
import { toScene } from '#artwork/to-scene.ts';

const drawing = { width: 10, height: 20, paths: [{ d: 'M0 0H10V20Z', fill: '#F58220' }] };

it('places backgrounds, drawings and lines in the order of the tree', async () => {
  const style = { size: 20, weight: 700, colour: '#FFFFFF', leading: 1.5 } as const;
  const root = box(
    { width: 300, height: 100, backgroundColor: '#E8500E' },
    place(200, 10, 40, 40, picture(drawing, 40, 40)),
    place(30, 50, 200, 40, line('Bình đẳng & <giới>', style)),
  );
  expect(await toScene(root, 300, 100)).toEqual({
    width: 300,
    height: 100,
    items: [
      { kind: 'rect', x: 0, y: 0, width: 300, height: 100, fill: '#E8500E' },
      { kind: 'drawing', x: 200, y: 10, scaleX: 4, scaleY: 2, paths: drawing.paths },
      // A line of 30 units, the typeface's 25.3 in its middle, the baseline a size below their top.
      {
        kind: 'text',
        x: 30,
        baseline: 72,
        size: 20,
        weight: 700,
        fill: '#FFFFFF',
        text: 'Bình đẳng & <giới>',
      },
    ],
  });
});

it('draws no box that shows nothing', async () => {
  expect((await toScene(box({ width: 9, height: 9 }, box({ width: 3, height: 3 })), 9, 9)).items).toEqual([]);
});
