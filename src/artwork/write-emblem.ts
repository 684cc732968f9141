import type { EmblemSheet } from '#domain/emblem-files.ts';
import type { Drawing } from './drawing.ts';
import { escapeXml } from './escape-xml.ts';
import { drawDrawing } from './pdf/draw-scene.ts';
import { finishDocument } from './pdf/finish-document.ts';
import { startPdfFile } from './pdf/pdf-file.ts';
import { toPdfNumber } from './pdf/pdf-syntax.ts';
import { toInkOperators } from './pdf/to-ink-operator.ts';

/** 100 mm: a vector may be set at any size, and this one opens at one that shows. */
const widthPt = (100 * 72) / 25.4;
/** The files do not change with a campaign, so they carry the day of the campaign's first month. */
const day = '2016-11-15';

/** Writes the drawing alone on its page, in the declared inks. @throws Error naming a fill that is no role's colour. */
export function writeEmblemPdf(drawing: Drawing, { title, colours, inks, credit }: EmblemSheet): Uint8Array {
  const file = startPdfFile();
  const scale = widthPt / drawing.width;
  const height = drawing.height * scale;
  const item = { kind: 'drawing', x: 0, y: 0, scaleX: scale, scaleY: scale, paths: drawing.paths } as const;
  const flip = `1 0 0 -1 0 ${toPdfNumber(height, 4)} cm`;
  const content = file.addStream(`${flip}\n${drawDrawing(item, toInkOperators({ colours, inks }))}`);
  return finishDocument(file, {
    width: widthPt,
    height,
    contents: [content],
    resources: '<<>>',
    metadata: {
      title,
      author: credit.author,
      description: title,
      keywords: ['biểu tượng', 'bộ nhận diện'],
      licence: credit.licence,
      instructions: 'Hình nét, phóng to tùy ý; màu là CMYK.',
      day,
    },
  });
}

/** The drawing as an SVG of its own, for rasterisers. */
export function writeEmblemSvg({ width, height, paths }: Drawing, title: string): string {
  const body = paths.map(
    ({ d, fill, evenOdd }) => `<path d="${d}" fill="${fill}"${evenOdd ? ' fill-rule="evenodd"' : ''}/>`,
  );
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"><title>${escapeXml(title)}</title>${body.join('')}</svg>`;
}
