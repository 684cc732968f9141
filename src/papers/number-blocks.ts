import type { PaperBlock } from './paper.ts';

const romans = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X'] as const;

/** A block with the number that stands before it, as `II.` or `3.`; none where it is not counted. */
export type NumberedBlock = PaperBlock & { number?: string };

/** Parts count through the paper, points anew in each part: as Word's own numbering does it. */
export function numberBlocks(blocks: readonly PaperBlock[]): NumberedBlock[] {
  let [part, point] = [0, 0];
  return blocks.map((block) => {
    if (block.kind === 'part') {
      point = 0;
      return { ...block, number: `${romans[part++] ?? part}.` };
    }
    if (block.kind === 'point') return { ...block, number: `${++point}.` };
    return block;
  });
}
