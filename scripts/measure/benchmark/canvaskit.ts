import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Canvas, CanvasKit, FontMgr, Surface } from 'canvaskit-wasm';
import { type DrawingPath, toDrawing } from '#artwork/drawing.ts';
import { colours, type Design, type Draw } from './design.ts';
import { toRibbonPaths } from './plain-tree.ts';
import { standPicture } from './stand-picture.ts';

const require = createRequire(import.meta.url);

/** Draws as astro-og-canvas does: a raster surface, a paragraph for each text, PNG from the snapshot. */
export async function prepareCanvaskit(font: Buffer, emblem: string): Promise<Draw> {
  const file = require.resolve('canvaskit-wasm');
  const initialise: (options: { locateFile: (name: string) => string }) => Promise<CanvasKit> = require(file);
  const kit = await initialise({ locateFile: (name) => join(dirname(file), name) });
  const fonts = kit.FontMgr.FromData(new Uint8Array(font).buffer);
  if (!fonts) throw new Error('CanvasKit cannot read the font');
  const emblemDrawing = toDrawing(emblem);
  return async (design) => {
    const surface = kit.MakeSurface(design.widthPx, design.heightPx);
    if (!surface) throw new Error('CanvasKit gives no surface');
    paint(kit, surface.getCanvas(), fonts, design, emblemDrawing);
    return takePng(kit, surface);
  };
}

function paint(
  kit: CanvasKit,
  canvas: Canvas,
  fonts: FontMgr,
  design: Design,
  emblemDrawing: ReturnType<typeof toDrawing>,
): void {
  const { job, widthPx, heightPx, headlinePx } = design;
  const shown = standPicture(design);
  const panelHeight = heightPx * 0.22;
  const emblemSize = panelHeight * 0.75;
  const margin = widthPx * 0.06;
  const write = (text: string, size: number, colour: string, width: number) => {
    const style = new kit.ParagraphStyle({
      textStyle: {
        color: kit.parseColorString(colour),
        fontFamilies: ['Be Vietnam Pro'],
        fontSize: size,
        fontStyle: { weight: kit.FontWeight.Bold },
        heightMultiplier: 1.3,
      },
    });
    const builder = kit.ParagraphBuilder.Make(style, fonts);
    builder.addText(text);
    const paragraph = builder.build();
    builder.delete();
    paragraph.layout(width);
    return paragraph;
  };
  canvas.clear(kit.parseColorString(shown?.field ?? colours.orange));
  if (shown) {
    fill(kit, canvas, shown.disc);
    canvas.save();
    canvas.translate(shown.left, shown.top);
    canvas.scale(shown.scale, shown.scale);
    for (const path of shown.paths) fill(kit, canvas, path);
    canvas.restore();
  }
  for (const path of toRibbonPaths(widthPx, heightPx, panelHeight)) fill(kit, canvas, path);
  const headline = write(job.message.text, headlinePx, colours.white, widthPx - 2 * margin);
  const middle = (heightPx - panelHeight - headline.getHeight()) / 2;
  canvas.drawParagraph(headline, margin, shown ? margin : middle);
  canvas.save();
  canvas.translate(margin, heightPx - (panelHeight + emblemSize) / 2);
  canvas.scale(emblemSize / emblemDrawing.width, emblemSize / emblemDrawing.height);
  for (const path of emblemDrawing.paths) fill(kit, canvas, path);
  canvas.restore();
  const left = 1.5 * margin + emblemSize;
  const name = write(job.monthName, widthPx * 0.035, colours.ink, widthPx - margin - left);
  const dates = write('15/11 – 15/12/2025', widthPx * 0.045, colours.orangeDeep, widthPx - margin - left);
  const top = heightPx - (panelHeight + name.getHeight() + dates.getHeight()) / 2;
  canvas.drawParagraph(name, left, top);
  canvas.drawParagraph(dates, left, top + name.getHeight());
  for (const paragraph of [headline, name, dates]) paragraph.delete();
}

function fill(kit: CanvasKit, canvas: Canvas, { d, fill: colour, evenOdd }: DrawingPath): void {
  const path = kit.Path.MakeFromSVGString(d);
  if (!path) throw new Error(`CanvasKit cannot read the path ${d.slice(0, 40)}`);
  if (evenOdd) path.setFillType(kit.FillType.EvenOdd);
  const paint = new kit.Paint();
  paint.setAntiAlias(true);
  paint.setColor(kit.parseColorString(colour));
  canvas.drawPath(path, paint);
  paint.delete();
  path.delete();
}

function takePng(kit: CanvasKit, surface: Surface): Uint8Array {
  const image = surface.makeImageSnapshot();
  const bytes = image.encodeToBytes(kit.ImageFormat.PNG, 90);
  image.delete();
  surface.delete();
  if (!bytes) throw new Error('CanvasKit gives no PNG');
  return bytes;
}
