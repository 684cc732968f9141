import type { OwnSizeProblem } from '#domain/artwork/own-size.ts';

/** What the visitor can mend, in plain words, and what mends it at a press. */
export interface Advice {
  words: string;
  action?: { label: string; run: () => void };
}

const sizeAdvice: Record<OwnSizeProblem, string> = {
  'not-a-size': 'Hãy ghi chiều rộng và chiều cao bằng số, ví dụ 2,5.',
  'too-small': 'Khổ này nhỏ quá: mỗi cạnh ít nhất 100 px hoặc 50 mm.',
  'too-large': 'Khổ này lớn quá: mỗi cạnh nhiều nhất 4096 px hoặc 20 m.',
  'too-narrow': 'Khổ này hẹp quá: chiều cao nhiều nhất gấp 4 lần chiều rộng.',
  'too-wide': 'Khổ này dài quá: chiều rộng nhiều nhất gấp 10 lần chiều cao.',
};
export const toSizeAdvice = (problem: OwnSizeProblem): Advice => ({ words: sizeAdvice[problem] });

export function toProblemItem({ words, action }: Advice): HTMLLIElement {
  const item = document.createElement('li');
  item.append(words);
  if (action) {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'button button-plain';
    button.textContent = action.label;
    button.addEventListener('click', action.run);
    item.append(' ', button);
  }
  return item;
}
