import { type Element, line, stack } from './element.ts';
import { type FittedText, fitText, type TextBox } from './fit-text.ts';

export interface ParagraphStyle extends TextBox {
  colour: string;
}

/** A text set as large as its box allows, each line a node of its own that cannot break again. */
export const paragraph = (text: string, style: ParagraphStyle): Element =>
  setParagraph(fitText(text, style), style);

/** Sets what was fitted before, where its size is needed for something else as well. */
export function setParagraph(
  { lines, size, leading, rise }: FittedText,
  style: Omit<ParagraphStyle, 'height'>,
): Element {
  const { colour, align, weight } = style;
  return stack(
    { alignItems: align === 'center' ? 'center' : 'flex-start', flexShrink: 0, paddingTop: rise * size },
    ...lines.map((words) => line(words, { size, weight, colour, leading })),
  );
}
