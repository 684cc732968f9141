import type { TextItem } from '../text-lines.ts';
import type { StructureElement } from './add-structure.ts';
import { markArtifact, markContent } from './draw-scene.ts';
import type { GlyphForms } from './glyph-forms.ts';
import type { HiddenText } from './hidden-text.ts';

/** A line of a text in black. */
export type TaggedLine = Pick<TextItem, 'text' | 'x' | 'baseline' | 'size'> &
  Partial<Pick<TextItem, 'weight'>>;

/** A page whose every part is named for who reads it aloud; both functions give what is seen, as operators. */
export interface TaggedPage {
  write: (text: string, lines: readonly TaggedLine[]) => string;
  /** @param box where it stands, as an array of points */
  draw: (alt: string, box: string, content: string) => string;
  /** The words so far, as operators that come before all that is seen. */
  hidden: string[];
  /** The parts so far, in the order in which they were written and drawn. */
  elements: StructureElement[];
}

/** @param page place in the file, from 0 @param ink sets the colour of its words */
export function startTaggedPage(
  page: number,
  hiddenText: HiddenText,
  forms: GlyphForms,
  ink = '0 0 0 1 k',
): TaggedPage {
  const hidden: string[] = [];
  const elements: StructureElement[] = [];
  let next = 0;
  return {
    hidden,
    elements,
    write(text, lines) {
      const items = lines.map((line) => ({ weight: 700, ...line, kind: 'text', fill: '' }) as const);
      const marks = items.map((item) => {
        hidden.push(markContent('P', next, hiddenText.show({ text: item.text, items: [item] })));
        return next++;
      });
      elements.push({ tag: 'P', page, marks, actualText: text });
      return markArtifact([ink, ...items.map(forms.draw)].join('\n'));
    },
    draw(alt, box, content) {
      elements.push({ tag: 'Figure', page, marks: [next], alt, box });
      return markContent('Figure', next++, content);
    },
  };
}
