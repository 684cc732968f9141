import Presentation from 'pptxgenjs';
import type { Paper, PaperBlock } from '../paper.ts';
import { settleDates } from './settle-dates.ts';
import type { PaperFileFacts } from './to-docx.ts';

/** The identity's ground and ink, which a slide needs as numbers; a test holds them to the content's. */
export const slideColours = { ground: 'C23A08', onGround: 'FFFFFF', ink: '3A1405' } as const;

/** Inches of a slide of 16:9, and of what stays free at its edges. */
const [width, height, edge] = [13.333, 7.5, 0.8];
/** Points: a title of two lines, and words that the last row reads, smaller where a slide has many. */
const sizes = { ceremony: 44, title: 36, few: 28, some: 24, many: 20 } as const;
/** As many letters as a slide holds in the larger sizes. */
const longest = { few: 230, some: 480 } as const;

interface SlideWords {
  title: string;
  lines: string[];
  /** What the speaker says. */
  notes: string[];
}

/** A PowerPoint file whose words stay words: a title begins a slide, dashes stand on it, a text is its note. */
export async function toPptx(
  { title, head, blocks }: Paper,
  { day, description }: PaperFileFacts,
): Promise<Uint8Array> {
  const deck = new Presentation();
  deck.layout = 'LAYOUT_WIDE';
  deck.title = title;
  deck.subject = description;
  deck.author = head?.issuer.join(' ') ?? '';
  deck.company = '';
  deck.theme = { headFontFace: 'Be Vietnam Pro', bodyFontFace: 'Be Vietnam Pro' };
  for (const [at, words] of toSlides(blocks).entries()) addSlide(deck, words, at === 0);
  const bytes = (await deck.write({ outputType: 'uint8array' })) as Uint8Array;
  return settleDates(bytes, day);
}

function toSlides(blocks: readonly PaperBlock[]): SlideWords[] {
  const slides: SlideWords[] = [];
  for (const block of blocks) {
    if (block.kind === 'title') slides.push({ title: block.text, lines: [], notes: [] });
    if (block.kind === 'dashes') slides.at(-1)?.lines.push(...block.items.map(({ text }) => text));
    if (block.kind === 'text') slides.at(-1)?.notes.push(block.text);
  }
  return slides;
}

const toSize = (letters: number): number =>
  letters <= longest.few ? sizes.few : letters <= longest.some ? sizes.some : sizes.many;

/** The ceremony's screen stands in the middle on the identity's colour; the others are read from the left. */
function addSlide(deck: Presentation, { title, lines, notes }: SlideWords, isCeremony: boolean): void {
  const slide = deck.addSlide();
  const color = isCeremony ? slideColours.onGround : slideColours.ink;
  const align = isCeremony ? 'center' : 'left';
  const fontFace = 'Be Vietnam Pro';
  const w = width - 2 * edge;
  if (isCeremony) slide.background = { color: slideColours.ground };
  else slide.addShape('rect', { x: 0, y: 0, w: 0.25, h: height, fill: { color: slideColours.ground } });
  slide.addText(title, {
    x: edge,
    y: isCeremony ? 1.6 : 0.5,
    w,
    h: isCeremony ? 3 : 1.3,
    bold: true,
    fontSize: isCeremony ? sizes.ceremony : sizes.title,
    valign: isCeremony ? 'middle' : 'top',
    lang: 'vi-VN',
    color,
    align,
    fontFace,
  });
  const letters = lines.join('').length;
  slide.addText(
    lines.map((text) => ({ text, options: { bullet: !isCeremony, breakLine: true, paraSpaceAfter: 10 } })),
    {
      x: edge,
      y: isCeremony ? 4.8 : 1.9,
      w,
      h: isCeremony ? 1.6 : height - 1.9 - 0.5,
      fontSize: toSize(letters),
      valign: 'top',
      lang: 'vi-VN',
      color,
      align,
      fontFace,
    },
  );
  if (notes.length > 0) slide.addNotes(notes.join('\n'));
}
