import { type Canvas, toCanvas } from '#artwork/canvas.ts';
import { measureText } from '#artwork/measure-text.ts';
import type { Scene, SceneItem } from '#artwork/scene.ts';
import type { PdfFacts } from '#artwork/write-pdf.ts';
import { type Format, type FormatId, type PrintFormat, toFormat } from '#domain/artwork/format.ts';
import { toTestJob } from '../../support/artwork-job.ts';

export const message = 'Chấm dứt bạo lực, vun đắp yêu thương.';

/** A line as the layout gives it: one item a word, a comma apart from its word, the spaces left out. */
function setLine(text: string, baseline: number, size: number, fill: string): SceneItem[] {
  const widthOf = (words: string) => measureText(words, 700) * size;
  return [...text.matchAll(/[^\s,]+|,/g)].map((found) => ({
    kind: 'text',
    x: 100 + widthOf(text.slice(0, found.index)),
    baseline,
    size,
    weight: 700,
    fill,
    text: found[0],
  }));
}

/** A field, a mark, the message on two lines and the year, small enough to reason about. */
export function toPdfScene({ width, height }: Canvas, ...more: SceneItem[]): Scene {
  const triangle = { d: 'M0 0h10v10z', fill: '#F58220' };
  return {
    width,
    height,
    items: [
      { kind: 'rect', x: 0, y: 0, width, height, fill: '#E8500E' },
      { kind: 'drawing', x: 50, y: 60, scaleX: 2, scaleY: 2, paths: [triangle] },
      ...setLine('Chấm dứt bạo lực,', 300, 100, '#FFFFFF'),
      ...setLine('vun đắp yêu thương.', 430, 100, '#FFFFFF'),
      ...setLine('2025', 600, 60, '#FFF6EF'),
      ...more,
    ],
  };
}

export interface PdfInput {
  scene: Scene;
  canvas: Canvas;
  facts: PdfFacts;
}

export function toPdfInput(id: FormatId = 'a4', ...more: SceneItem[]): PdfInput {
  const format = toPrintFormat(id);
  const canvas = toCanvas(format);
  return {
    scene: toPdfScene(canvas, ...more),
    canvas,
    facts: {
      job: toTestJob({ text: message, format: id }),
      format,
      description: 'Áp phích: khẩu hiệu của Tháng hành động năm 2025.',
      author: 'Trái Tim Cam',
      licence: { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/deed.vi' },
    },
  };
}

export function toPrintFormat(id: FormatId): PrintFormat {
  const format: Format = toFormat(id);
  if (format.medium !== 'print') throw new Error(`${id} is no print format`);
  return format;
}
