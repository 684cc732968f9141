import type { ArtworkJob } from '#domain/artwork.ts';
import type { Canvas } from './canvas.ts';
import { fitText } from './fit-text.ts';
import { drawDrawing, drawRect } from './pdf/draw-scene.ts';
import { type GlyphForms, startGlyphForms } from './pdf/glyph-forms.ts';
import { startHiddenText } from './pdf/hidden-text.ts';
import { type Metadata, toInfo, toXmp } from './pdf/metadata.ts';
import { outputIntent } from './pdf/output-intent.ts';
import { startPdfFile } from './pdf/pdf-file.ts';
import { toPdfArray, toPdfDictionary, toPdfNumber } from './pdf/pdf-syntax.ts';
import { toInkOperators } from './pdf/to-ink-operator.ts';
import type { Scene } from './scene.ts';

/** One artwork of the sheet. */
export interface OverviewPicture {
  scene: Scene;
  canvas: Canvas;
  job: ArtworkJob;
  caption: string;
}

/** Tenths of a millimetre on A4, like the canvas of a sheet. */
const page = { width: 2100, height: 2970 };
const pointsPerUnit = 72 / 254;
const margin = 120;
const columns = 4;
const gap = 60;
const cell = {
  width: (page.width - 2 * margin - (columns - 1) * gap) / columns,
  height: 620,
  caption: 110,
};
const firstRow = 330;
const rows = Math.floor((page.height - firstRow - margin) / (cell.height + cell.caption));
const perPage = rows * columns;
const ink = '0 0 0 1 k';
const hairline = '0 0 0 .35 K 1 w';

/**
 * Writes a contact sheet for printing: small pictures with their captions on A4, as vectors in the
 * declared inks. The same pictures give the same bytes.
 * @throws Error naming a fill that is no role's colour, or a character that the typeface lacks.
 */
export function writeOverview(pictures: readonly OverviewPicture[], metadata: Metadata): Uint8Array {
  const file = startPdfFile();
  const forms = startGlyphForms();
  const hidden = startHiddenText();
  const write = (text: string, x: number, baseline: number, size: number): string => {
    const item = { kind: 'text', text, x, baseline, size, weight: 700, fill: '' } as const;
    return `${forms.draw(item)}\n${hidden.show({ text, items: [item] })}`;
  };
  const count = Math.max(1, Math.ceil(pictures.length / perPage));
  const contents = Array.from({ length: count }, (_, number) => {
    const some = pictures.slice(number * perPage, (number + 1) * perPage);
    const cells = some.map((picture, at) => drawCell(picture, toCellPlace(at), forms, write));
    const head = [write(metadata.title, margin, 200, 62), write(`${number + 1}/${count}`, margin, 270, 36)];
    const scale = toPdfNumber(pointsPerUnit, 9);
    const matrix = `${scale} 0 0 -${scale} 0 ${toPdfNumber(page.height * pointsPerUnit, 4)} cm`;
    return file.addStream([matrix, ink, ...head, ...cells].join('\n'));
  });
  const resources = file.add(toPdfDictionary({ Font: hidden.addFonts(file), XObject: forms.addForms(file) }));
  const pages = file.reserve();
  const box = toPdfArray([
    0,
    0,
    ...[page.width, page.height].map((units) => toPdfNumber(units * pointsPerUnit, 4)),
  ]);
  const kids = contents.map((content) =>
    file.add(
      toPdfDictionary({
        Type: '/Page',
        Parent: pages,
        MediaBox: box,
        TrimBox: box,
        Contents: content,
        Resources: resources,
      }),
    ),
  );
  file.add(toPdfDictionary({ Type: '/Pages', Kids: toPdfArray(kids), Count: count }), pages);
  const root = file.add(
    toPdfDictionary({
      Type: '/Catalog',
      Pages: pages,
      Lang: '(vi)',
      Metadata: file.addStream(toXmp(metadata), { Type: '/Metadata', Subtype: '/XML' }, 'plain'),
      OutputIntents: toPdfArray([file.add(outputIntent)]),
      ViewerPreferences: '<</DisplayDocTitle true>>',
    }),
  );
  return file.finish({ root, info: file.add(toInfo(metadata)) });
}

const toCellPlace = (at: number): { x: number; y: number } => ({
  x: margin + (at % columns) * (cell.width + gap),
  y: firstRow + Math.floor(at / columns) * (cell.height + cell.caption),
});

function drawCell(
  { scene, canvas, job, caption }: OverviewPicture,
  { x, y }: { x: number; y: number },
  forms: GlyphForms,
  write: (text: string, x: number, baseline: number, size: number) => string,
): string {
  const { trim } = canvas;
  const scale = Math.min(cell.width / trim.width, cell.height / trim.height);
  const frame = [x, y, trim.width * scale, trim.height * scale].map((value) => toPdfNumber(value)).join(' ');
  const place = [x - trim.left * scale, y - trim.top * scale].map((value) => toPdfNumber(value)).join(' ');
  const factor = toPdfNumber(scale, 6);
  const toInk = toInkOperators(job);
  const items = scene.items.map((item) => {
    if (item.kind === 'rect') return drawRect(item, toInk);
    if (item.kind === 'drawing') return drawDrawing(item, toInk);
    return `${toInk(item.fill)}\n${forms.draw(item)}`;
  });
  const box = { width: cell.width, height: 75, weight: 700, smallest: 16, largest: 24 } as const;
  const { lines, size } = fitText(caption, box);
  const top = y + trim.height * scale + 38;
  return [
    `q ${frame} re W n ${factor} 0 0 ${factor} ${place} cm`,
    ...items,
    'Q',
    `${hairline} ${frame} re S`,
    ink,
    ...lines.map((line, at) => write(line, x, top + at * size * 1.35, size)),
  ].join('\n');
}
