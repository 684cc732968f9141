import type { DrawingProblem } from './drawing-protocol.ts';

/** What is wrong and how to mend it, for the visitor. */
export const toProblemWords = (problem: DrawingProblem): string =>
  problem.kind === 'too-long'
    ? `Chữ dài quá khổ này: thừa khoảng ${problem.excess} ký tự ở “${toShort(problem.text)}”. Hãy rút ngắn, bớt các dòng quanh nó, hoặc chọn khổ khác.`
    : `Phông chữ không có ký tự ${problem.characters.map((character) => `“${character}”`).join(', ')}. Hãy xóa hoặc thay ký tự này.`;

const longestQuote = 40;
const toShort = (text: string): string =>
  text.length > longestQuote ? `${text.slice(0, longestQuote - 2)}…` : text;
