import { expect, it } from 'vitest';
import { box, type Element, line, picture, place, row } from '#artwork/element.ts';
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

it('paints in the order of the tree, also what stands at a fixed place', async () => {
  const field = (fill: string) => box({ width: 9, height: 9, flexShrink: 0, backgroundColor: fill });
  const placed = place(0, 0, 9, 9, row({}, field('#000001'), field('#000002')));
  const root = box({ width: 90, height: 90 }, placed, field('#000003'), place(5, 5, 9, 9, field('#000004')));
  const { items } = await toScene(root, 90, 90);
  expect(items.map((item) => item.kind === 'rect' && [item.fill, item.x, item.y])).toEqual([
    ['#000001', 0, 0],
    ['#000002', 9, 0],
    ['#000003', 0, 0],
    ['#000004', 5, 5],
  ]);
});

it('paints a box below what stands on it', async () => {
  const shown = picture(drawing, 10, 20, { backgroundColor: '#E8500E' });
  const { items } = await toScene(box({ width: 30, height: 30 }, shown), 30, 30);
  expect(items.map(({ kind }) => kind)).toEqual(['rect', 'drawing']);
});

it('refuses boxes that are not of the template', async () => {
  const style = { display: 'flex', width: 3, height: 3 } as const;
  const replaced = { type: () => ({ type: 'div', props: { style } }), props: { style: { ...style } } };
  const root = box({ width: 9, height: 9 }, replaced as unknown as Element);
  await expect(toScene(root, 9, 9)).rejects.toThrow('Satori placed another box than number 2 of 2');
});

it('refuses a template of which Satori left out a box', async () => {
  const box = { width: 9, height: 9, display: 'flex' } as const;
  const lost = { type: () => null, props: { style: box } } as unknown as Element;
  const root: Element = { type: 'div', props: { style: box, children: [lost] } };
  await expect(toScene(root, 9, 9)).rejects.toThrow('Satori placed 1 of 2 boxes');
});

it('asks Satori for nothing that no writer can draw', () => {
  // @ts-expect-error: the compiler refuses CSS that would be lost.
  expect(box({ opacity: 0.5 })).toBeDefined();
});
