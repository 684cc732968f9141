import { type Element, line, stack } from './element.ts';
import { type FittedText, fitLines, fitText, type TextBox } from './fit-text.ts';

export interface ParagraphStyle extends TextBox {
  colour: string;
  align: 'left' | 'center';
}

/** A text set as large as its box allows, each line a node of its own that cannot break again. */
export const paragraph = (text: string, style: ParagraphStyle): Element =>
  setParagraph(fitText(text, style), style);

/** Lines as they are given, all at the size at which the longest fits. */
export const fixedLines = (lines: readonly string[], style: ParagraphStyle): Element =>
  setParagraph(fitLines(lines, style), style);

/** Sets what was fitted before, where its size is needed for something else as well. */
export function setParagraph({ lines, size, leading, rise }: FittedText, style: ParagraphStyle): Element {
  const { colour, align, weight } = style;
  return stack(
    { alignItems: align === 'center' ? 'center' : 'flex-start', flexShrink: 0, paddingTop: rise * size },
    ...lines.map((words) => line(words, { size, weight, colour, leading })),
  );
}
