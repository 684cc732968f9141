import { countSheets, planTiles, type TilePaper, tilePapers } from '#domain/artwork/tiles.ts';
import type { Canvas } from '../canvas.ts';
import type { StructureElement } from '../pdf/add-structure.ts';
import { startImages } from '../pdf/draw-image.ts';
import { drawItems } from '../pdf/draw-items.ts';
import { drawOutlines } from '../pdf/draw-outlines.ts';
import { markArtifact } from '../pdf/draw-scene.ts';
import { finishDocument } from '../pdf/finish-document.ts';
import { startGlyphForms } from '../pdf/glyph-forms.ts';
import { startHiddenText } from '../pdf/hidden-text.ts';
import type { Metadata } from '../pdf/metadata.ts';
import { startPdfFile } from '../pdf/pdf-file.ts';
import { toPdfArray, toPdfDictionary, toPdfNumber } from '../pdf/pdf-syntax.ts';
import { toOfficeColours } from '../pdf/print-terms.ts';
import { startTaggedPage } from '../pdf/tagged-page.ts';
import type { Pages } from '../scene.ts';
import type { PdfFacts } from '../write-pdf.ts';
import { drawTileMap } from './tile-map.ts';
import { drawTile } from './tile-page.ts';
import type { TiledPoster } from './tiled-poster.ts';

const pointsPerUnit = 72 / 254;
const black = '0 g';

/**
 * Writes a large poster as sheets for an office printer: first how they belong together, then each with its part and
 * marks. The poster is held once, and every page shows a part of it.
 * @throws Error for an image without pixels, or a character that the typeface lacks.
 */
export function writeTiles(pages: Pages, canvas: Canvas, facts: PdfFacts, paper: TilePaper): Uint8Array {
  const [scene] = pages;
  const plan = planTiles(facts.format, paper);
  const file = startPdfFile();
  const forms = startGlyphForms();
  const hidden = startHiddenText();
  const { toInk, paper: bare, toGround, pixels } = toOfficeColours([scene], facts.job);
  const images = startImages(toGround, facts.images, pixels);
  const drawn = drawItems(scene, { toInk, images, drawText: drawOutlines });
  const form = file.addStream(drawn, {
    Type: '/XObject',
    Subtype: '/Form',
    BBox: toPdfArray([0, 0, canvas.width, canvas.height]),
    Resources: toPdfDictionary({ XObject: toPdfDictionary(images.addImages(file)) }),
  });

  const size = { width: plan.sheet.width * 10, height: plan.sheet.height * 10 };
  const poster: TiledPoster = { plan, size, canvas, facts, paper: tilePapers[paper].name, name: 'Poster' };
  const scale = toPdfNumber(pointsPerUnit, 9);
  const matrix = `${scale} 0 0 -${scale} 0 ${toPdfNumber(size.height * pointsPerUnit, 4)} cm`;
  const ground = markArtifact(`${bare}\n0 0 ${size.width} ${size.height} re f`);
  const structure: StructureElement[] = [];
  const drawings = [drawTileMap, ...plan.tiles.map((tile) => drawTile(tile))];
  const contents = drawings.map((draw, index) => {
    const tagged = startTaggedPage(index, hidden, forms, black);
    const seen = draw(poster, tagged);
    structure.push(...tagged.elements);
    return file.addStream([matrix, ...tagged.hidden, ground, ...seen].join('\n'));
  });
  return finishDocument(file, {
    width: size.width * pointsPerUnit,
    height: size.height * pointsPerUnit,
    contents,
    resources: toPdfDictionary({
      Font: hidden.addFonts(file),
      XObject: toPdfDictionary({ ...forms.addForms(file), [poster.name]: form }),
    }),
    structure,
    metadata: toMetadata(poster),
  });
}

function toMetadata({ facts, plan, paper }: TiledPoster): Metadata {
  const { job, format, description, author, licence, source } = facts;
  return {
    title: job.message.text,
    author,
    description,
    keywords: [job.monthName, format.name, paper],
    licence,
    instructions: `In một mặt trên ${countSheets(plan)} tờ ${paper}, tỉ lệ 100 %, rồi cắt và dán theo sơ đồ ở trang đầu.`,
    source,
    day: job.opens,
    forOffice: true,
  };
}
