import type { ArtworkJob, Ink } from '#domain/artwork/artwork.ts';
import type { Canvas } from './canvas.ts';
import { fitText } from './fit-text.ts';
import { toInkTable } from './ink-table.ts';
import type { StructureElement } from './pdf/add-structure.ts';
import { type ImagePixels, type PdfImages, startImages } from './pdf/draw-image.ts';
import { inkFree, markArtifact } from './pdf/draw-scene.ts';
import { drawSmallPicture } from './pdf/draw-small-picture.ts';
import { finishDocument } from './pdf/finish-document.ts';
import { type GlyphForms, startGlyphForms } from './pdf/glyph-forms.ts';
import { startHiddenText } from './pdf/hidden-text.ts';
import type { Metadata } from './pdf/metadata.ts';
import { startPdfFile } from './pdf/pdf-file.ts';
import { toPdfArray, toPdfDictionary, toPdfNumber } from './pdf/pdf-syntax.ts';
import { startTaggedPage, type TaggedPage } from './pdf/tagged-page.ts';
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
const cell = { width: (page.width - 2 * margin - (columns - 1) * gap) / columns, height: 620 };
/** Below a picture: its caption, and air to the next row. */
const captionHeight = 120;
const firstRow = 330;

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
  const scale = toPdfNumber(pointsPerUnit, 9);
  const matrix = `${scale} 0 0 -${scale} 0 ${toPdfNumber(page.height * pointsPerUnit, 4)} cm`;
  const sheets = toSheets(pictures);
  const structure: StructureElement[] = [];
  const contents = sheets.map((sheet, index) => {
    const tagged = startTaggedPage(index, hidden, forms);
    const number = `${index + 1}/${sheets.length}`;
    const head = [
      tagged.write(metadata.title, [{ text: metadata.title, x: margin, baseline: 200, size: 62 }]),
      tagged.write(number, [{ text: number, x: margin, baseline: 270, size: 36 }]),
    ];
    const seen = [...head, ...sheet.map((one) => drawCell(one, { forms, images, tagged }))];
    structure.push(...tagged.elements);
    const ground = `${inkFree}\n0 0 ${page.width} ${page.height} re f`;
    return file.addStream([matrix, ...tagged.hidden, markArtifact(ground), ...seen].join('\n'));
  });
  return finishDocument(file, {
    width: page.width * pointsPerUnit,
    height: page.height * pointsPerUnit,
    contents,
    resources: toPdfDictionary({
      Font: hidden.addFonts(file),
      XObject: toPdfDictionary({ ...forms.addForms(file), ...images.addImages(file) }),
    }),
    structure,
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

/** A box of the page as the file's array of points. */
const toPointBox = (x: number, y: number, width: number, height: number): string =>
  toPdfArray(
    [x, page.height - y - height, x + width, page.height - y].map((units) =>
      toPdfNumber(units * pointsPerUnit),
    ),
  );

/** What the page's pictures share. */
interface CellParts {
  forms: GlyphForms;
  images: PdfImages;
  tagged: TaggedPage;
}

function drawCell(cellPicture: PlacedPicture, { forms, images, tagged }: CellParts): string {
  const { canvas, job, caption, x, y, scale } = cellPicture;
  const { trim } = canvas;
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
  const picture = drawSmallPicture(cellPicture, { forms, images });
  const words = lines.map((text, at) => ({ text, x, baseline: top + at * size * 1.35, size }));
  const place = toPointBox(x, y, trim.width * scale, trim.height * scale);
  return `${tagged.draw(job.message.text, place, picture)}\n${tagged.write(caption, words)}`;
}
