import type { EmblemSheet } from '#domain/artwork/emblem-files.ts';
import { escapeAttribute, escapeXml } from '#domain/site/escape-xml.ts';
import { type EmblemArt, isBitmap, toOneColourArt } from './emblem-art.ts';
import { toInkTable } from './ink-table.ts';
import { drawImage, type ImagePixels, startImages } from './pdf/draw-image.ts';
import { drawDrawing, markContent } from './pdf/draw-scene.ts';
import { finishDocument, toPageBox } from './pdf/finish-document.ts';
import { startPdfFile } from './pdf/pdf-file.ts';
import { toPdfDictionary, toPdfNumber } from './pdf/pdf-syntax.ts';
import { toInkOperators } from './pdf/to-ink-operator.ts';

/** 100 mm: a vector may be set at any size, and this one opens at one that shows. */
const widthPt = (100 * 72) / 25.4;
/** The files do not change with a campaign, so they carry the day of the campaign's first month. */
const day = '2016-11-15';

/**
 * Writes the emblem alone on its page, in the declared inks, and that of one colour in black alone, since every other
 * ink would be more than one plate; a picture, which a press takes without
 * transparency only, on the ground that its variant is made for.
 * @param pixels a picture taken apart, by its href.
 * @throws Error naming a fill that is no role's colour.
 */
export function writeEmblemPdf(
  given: EmblemArt,
  { variant, title, colours, inks, credit }: EmblemSheet,
  pixels?: ReadonlyMap<string, ImagePixels>,
): Uint8Array {
  const isBlack = variant === 'oneColour';
  const art = isBlack ? toOneColourArt(given, colours.black) : given;
  const file = startPdfFile();
  const images = startImages(toInkTable({ colours, inks }), pixels, isBlack ? 'black' : 'all');
  const size = toSize(art);
  const scale = widthPt / size.width;
  const height = size.height * scale;
  const ground = variant === 'reversed' ? colours.orange : colours.white;
  const drawn = isBitmap(art)
    ? drawImage({ kind: 'image', x: 0, y: 0, width: widthPt, height, href: art.href, ground }, images)
    : drawDrawing(
        { kind: 'drawing', x: 0, y: 0, scaleX: scale, scaleY: scale, paths: art.paths },
        toInkOperators({ colours, inks }),
      );
  const flip = `1 0 0 -1 0 ${toPdfNumber(height, 4)} cm`;
  const content = file.addStream(`${flip}\n${markContent('Figure', 0, drawn)}`);
  const resources = isBitmap(art) ? { XObject: toPdfDictionary(images.addImages(file)) } : {};
  const page = { width: widthPt, height };
  return finishDocument(file, {
    ...page,
    contents: [content],
    resources: toPdfDictionary(resources),
    structure: [{ tag: 'Figure', page: 0, marks: [0], alt: title, box: toPageBox(page) }],
    metadata: {
      title,
      author: credit.author,
      description: title,
      keywords: ['biểu tượng', 'bộ nhận diện'],
      licence: credit.licence,
      instructions: isBitmap(art)
        ? 'Ảnh điểm; màu là CMYK, tính từ màu màn hình.'
        : `Hình nét, phóng to tùy ý; màu là ${isBlack ? 'mực đen K' : 'CMYK'}.`,
      day,
    },
  });
}

/** The emblem as an SVG of its own. */
export function writeEmblemSvg(art: EmblemArt, title: string): string {
  const { width, height } = toSize(art);
  const body = isBitmap(art)
    ? [`<image width="${width}" height="${height}" href="${escapeAttribute(art.href)}"/>`]
    : art.paths.map(
        ({ d, fill, evenOdd }) => `<path d="${d}" fill="${fill}"${evenOdd ? ' fill-rule="evenodd"' : ''}/>`,
      );
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"><title>${escapeXml(title)}</title>${body.join('')}</svg>`;
}

const toSize = (art: EmblemArt): { width: number; height: number } =>
  isBitmap(art) ? { width: art.widthPx, height: art.heightPx } : art;
