import { type Element, line, stack } from './element.ts';
import { fitText, type TextBox } from './fit-text.ts';

export interface ParagraphStyle extends TextBox {
  colour: string;
  align: 'left' | 'center';
}

/** A text set as large as its box allows, each line a node of its own that cannot break again. */
export function paragraph(text: string, { colour, align, ...box }: ParagraphStyle): Element {
  const { lines, size, leading } = fitText(text, box);
  return stack(
    { alignItems: align === 'center' ? 'center' : 'flex-start', flexShrink: 0 },
    ...lines.map((words) => line(words, { size, weight: box.weight, colour, leading })),
  );
}
