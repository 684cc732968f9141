import { describe, expect, it } from 'vitest';
import { formats, type HungFormat, type PrintFormatId } from '#domain/artwork/format.ts';
import type { Box } from '#domain/identity/box.ts';
import { scaleScenes } from '#domain/true-size/scale-scenes.ts';
import { measures, toScaleDrawing } from '#domain/true-size/to-scale-drawing.ts';

const printFormats = formats.flatMap((format): HungFormat[] => (format.medium === 'print' ? [format] : []));
const drawings = scaleScenes.map(({ title, formats: ids }) => ({ title, ids, drawing: toScaleDrawing(ids) }));

/** The ground that a label takes, guessed wide. */
const toLabelBox = ({ text, x, y }: { text: string; x: number; y: number }, letter: number): Box => {
  const width = text.length * letter * 0.62;
  return { x: x - width / 2, y: y - letter, width, height: letter };
};

const overlap = (a: Box, b: Box): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

describe('the drawings to scale', () => {
  it('show every print format once, but those of a size that another shows', () => {
    const shown = scaleScenes.flatMap(({ formats: ids }) => ids);
    expect(shown.toSorted()).toEqual(
      printFormats
        .filter((row) => row.scaleScene !== undefined)
        .map(({ id }) => id)
        .toSorted(),
    );
  });

  it.each(drawings)('"$title" draws each thing in its true size', ({ drawing }) => {
    expect(drawing.person).toMatchObject(measures.person);
    expect(drawing.doorway).toMatchObject(measures.doorway);
    for (const { id, width, height } of drawing.pictures) {
      const format = printFormats.find((row) => row.id === id);
      expect({ width, height }).toEqual({ width: format?.widthMm, height: format?.heightMm });
    }
  });

  it.each(drawings)('"$title" lets nothing cover anything else', ({ drawing }) => {
    const labels = drawing.labels.map((label) => toLabelBox(label, drawing.letterMm));
    const boxes: Box[] = [drawing.person, drawing.doorway, ...drawing.pictures, ...labels];
    const covered = boxes.flatMap((a, at) => boxes.slice(at + 1).filter((b) => overlap(a, b)));
    expect(covered).toEqual([]);
    const supports = drawing.supports.flatMap((support) => (support.kind === 'rope' ? [] : support.box));
    expect(supports.flatMap((a) => boxes.filter((b) => overlap(a, b)))).toEqual([]);
  });

  it.each(drawings)('"$title" keeps everything in its view', ({ drawing }) => {
    const { widthMm, heightMm, groundMm, letterMm, person, doorway, pictures, supports } = drawing;
    const labels = drawing.labels.map((label) => toLabelBox(label, letterMm));
    const solid = supports.flatMap((support) => (support.kind === 'rope' ? [] : support.box));
    for (const { x, y, width, height } of [person, doorway, ...pictures, ...labels, ...solid]) {
      expect(x).toBeGreaterThanOrEqual(0);
      expect(y).toBeGreaterThanOrEqual(0);
      expect(x + width).toBeLessThanOrEqual(widthMm);
      expect(y + height).toBeLessThanOrEqual(groundMm + 0.001);
    }
    expect(groundMm).toBeLessThan(heightMm);
    expect(drawing.metres.every((x) => x > letterMm / 2 && x < widthMm - letterMm)).toBe(true);
  });

  it.each(drawings)('"$title" has letters of 12 px where it is 320 px wide', ({ drawing }) => {
    expect((drawing.letterMm / drawing.widthMm) * 320).toBeGreaterThanOrEqual(12);
  });

  it('marks the ground every metre', () => {
    const { metres } = toScaleDrawing(['bang-ron-3x1m']);
    expect(metres.length).toBeGreaterThan(4);
    expect(metres.slice(1).every((x, at) => x - (metres[at] ?? 0) === 1000)).toBe(true);
  });

  it('refuses a picture for screens', () => {
    expect(() => toScaleDrawing(['vuong' as PrintFormatId])).toThrow('"vuong" is no print format');
  });
});
