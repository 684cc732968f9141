import Presentation from 'pptxgenjs';
import type { Scene } from '#artwork/scene.ts';
import { settleDates } from '#papers/writers/settle-dates.ts';
import { type TextBox, toTextBoxes } from './to-text-boxes.ts';

export interface SlideFacts {
  title: string;
  description: string;
  author: string;
  /** Says where the words come from; absent for a visitor's own. */
  source?: string | undefined;
  /** ISO day that the file says it was made on; the campaign's own, so that the same design gives the same bytes. */
  day: string;
  /** `data:image/png;base64,…` of all that is no text. */
  background: string;
}

/** Inches: the longer side of a slide as programs make it, and the shortest side that they take. */
const [longest, shortest] = [13.333, 1];
/** Where a line's baseline lies in its exact spacing, as PowerPoint sets it. */
const baselineShare = 0.8;
const pointsPerInch = 72;
const fontFace = 'Be Vietnam Pro';

/** A slide of the design's shape: its picture below, every word above it as text that can be edited. */
export async function writeSlide(scene: Scene, message: string, facts: SlideFacts): Promise<Uint8Array> {
  const { width, height } = scene;
  const scale = Math.max(longest / Math.max(width, height), shortest / Math.min(width, height));
  const deck = new Presentation();
  deck.defineLayout({ name: 'design', width: width * scale, height: height * scale });
  deck.layout = 'design';
  deck.title = facts.title;
  deck.subject = facts.source ?? '';
  deck.author = facts.author;
  deck.company = '';
  deck.theme = { headFontFace: fontFace, bodyFontFace: fontFace };
  const slide = deck.addSlide();
  slide.addImage({
    data: facts.background,
    x: 0,
    y: 0,
    w: width * scale,
    h: height * scale,
    altText: facts.description,
  });
  for (const box of toTextBoxes(scene, message)) addBox(slide, box, scale);
  slide.addNotes([facts.description, facts.source].filter(Boolean).join('\n'));
  return settleDates((await deck.write({ outputType: 'uint8array' })) as Uint8Array, facts.day);
}

function addBox(slide: ReturnType<Presentation['addSlide']>, box: TextBox, scale: number): void {
  const { lines, left, width, baseline, step, align, style } = box;
  const toPoints = (length: number) => Number((length * scale * pointsPerInch).toFixed(2));
  slide.addText(
    lines.map((text, at) => ({ text, options: { softBreakBefore: at > 0 } })),
    {
      x: left * scale,
      y: (baseline - step * baselineShare) * scale,
      w: width * scale,
      h: step * lines.length * scale,
      margin: 0,
      wrap: false,
      align,
      valign: 'top',
      fontFace,
      fontSize: toPoints(style.size),
      lineSpacing: toPoints(step),
      bold: style.weight > 400,
      color: style.fill.replace('#', ''),
      lang: 'vi-VN',
    },
  );
}
