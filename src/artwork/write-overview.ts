import type { ArtworkJob, Ink } from '#domain/artwork/artwork.ts';
import type { Canvas } from './canvas.ts';
import { fitText } from './fit-text.ts';
import { toInkTable } from './ink-table.ts';
import { drawImage, type ImagePixels, type PdfImages, startImages } from './pdf/draw-image.ts';
import { drawDrawing, drawRect } from './pdf/draw-scene.ts';
import { finishDocument } from './pdf/finish-document.ts';
import { type GlyphForms, startGlyphForms } from './pdf/glyph-forms.ts';
import { startHiddenText } from './pdf/hidden-text.ts';
import type { Metadata } from './pdf/metadata.ts';
import { startPdfFile } from './pdf/pdf-file.ts';
import { toPdfDictionary, toPdfNumber } from './pdf/pdf-syntax.ts';
import { toInkOperators } from './pdf/to-ink-operator.ts';
import { type Scene, type SceneWriter, writeItem } from './scene.ts';

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
const cell = { width: (page.width - 2 * margin - (columns - 1) * gap) / columns, height: 620 };
/** Below a picture: its caption, and air to the next row. */
const captionHeight = 120;
const firstRow = 330;
const ink = '0 0 0 1 k';
const hairline = '0 0 0 .35 K 1 w';

/** A picture where it stands on its page. */
interface PlacedPicture extends OverviewPicture {
  x: number;
  y: number;
  scale: number;
}

/**
 * Writes a contact sheet for printing: small pictures with their captions on A4, as vectors in the
 * declared inks. The same pictures give the same bytes.
 * @param pixels the pictures' images taken apart, by their href: emblems that are no vectors.
 * @throws Error naming a fill that is no role's colour, or a character that the typeface lacks.
 */
export function writeOverview(
  pictures: readonly OverviewPicture[],
  metadata: Metadata,
  pixels?: ReadonlyMap<string, ImagePixels>,
): Uint8Array {
  const file = startPdfFile();
  const forms = startGlyphForms();
  const hidden = startHiddenText();
  const images = startImages(toSharedInks(pictures), pixels);
  const write: WriteText = (text, x, baseline, size) => {
    const item = { kind: 'text', text, x, baseline, size, weight: 700, fill: '' } as const;
    return `${forms.draw(item)}\n${hidden.show({ text, items: [item] })}`;
  };
  const scale = toPdfNumber(pointsPerUnit, 9);
  const matrix = `${scale} 0 0 -${scale} 0 ${toPdfNumber(page.height * pointsPerUnit, 4)} cm`;
  const sheets = toSheets(pictures);
  const contents = sheets.map((sheet, index) => {
    const number = write(`${index + 1}/${sheets.length}`, margin, 270, 36);
    const head = [ink, write(metadata.title, margin, 200, 62), number];
    return file.addStream(
      [matrix, ...head, ...sheet.map((one) => drawCell(one, { forms, images, write }))].join('\n'),
    );
  });
  return finishDocument(file, {
    width: page.width * pointsPerUnit,
    height: page.height * pointsPerUnit,
    contents,
    resources: toPdfDictionary({
      Font: hidden.addFonts(file),
      XObject: toPdfDictionary({ ...forms.addForms(file), ...images.addImages(file) }),
    }),
    metadata,
  });
}

/** A campaign wears one identity, so all its artworks have the inks of the first. */
function toSharedInks([first]: readonly OverviewPicture[]): (fill: string) => Ink {
  if (first) return toInkTable(first.job);
  return (fill) => {
    throw new Error(`Nothing is shown that could stand on ${fill}`);
  };
}

type WriteText = (text: string, x: number, baseline: number, size: number) => string;

/** Row by row, each as high as its tallest picture; a row that does not fit begins the next page. */
function toSheets(pictures: readonly OverviewPicture[]): PlacedPicture[][] {
  const sheets: PlacedPicture[][] = [[]];
  let y = firstRow;
  for (let start = 0; start < pictures.length; start += columns) {
    const row = pictures.slice(start, start + columns).map((picture, column) => {
      const { width, height } = picture.canvas.trim;
      const scale = Math.min(cell.width / width, cell.height / height);
      return { ...picture, scale, x: margin + column * (cell.width + gap), y };
    });
    const height = Math.max(...row.map(({ canvas, scale }) => canvas.trim.height * scale)) + captionHeight;
    if (y + height > page.height - margin / 2) {
      sheets.push([]);
      y = firstRow;
    }
    sheets.at(-1)?.push(...row.map((one) => ({ ...one, y })));
    y += height;
  }
  return sheets;
}

/** What the page's pictures share. */
interface CellParts {
  forms: GlyphForms;
  images: PdfImages;
  write: WriteText;
}

function drawCell(picture: PlacedPicture, { forms, images, write }: CellParts): string {
  const { scene, canvas, job, caption, x, y, scale } = picture;
  const { trim } = canvas;
  const frame = [x, y, trim.width * scale, trim.height * scale].map((value) => toPdfNumber(value)).join(' ');
  const place = [x - trim.left * scale, y - trim.top * scale].map((value) => toPdfNumber(value)).join(' ');
  const factor = toPdfNumber(scale, 6);
  const toInk = toInkOperators(job);
  const writer: SceneWriter<string> = {
    rect: (rect) => drawRect(rect, toInk),
    drawing: (drawing) => drawDrawing(drawing, toInk),
    image: (image) => drawImage(image, images),
    text: (text) => `${toInk(text.fill)}\n${forms.draw(text)}`,
  };
  const items = scene.items.map((item) => writeItem(writer, item));
  const box = {
    width: cell.width,
    height: 75,
    weight: 700,
    align: 'left',
    smallest: 16,
    largest: 24,
  } as const;
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
