import type { Check, Finding } from './checked-content.ts';
import { findSentences } from './find-sentences.ts';

/** A space before a sign, or none behind a comma: set large on a banner, everybody sees it. */
const slips: [pattern: RegExp, what: string, mend: (found: string) => string][] = [
  [/\s+[,.;:!?…](?!\S*\d)/u, 'thừa dấu cách trước', (found) => found.trim()],
  [/\p{L}[,;!?:](?=\p{L})/u, 'thiếu dấu cách sau', (found) => `${found} `],
];

export const checkSignSpacing: Check = (content) =>
  findSentences(content).flatMap(({ text, positionAt }): Finding[] =>
    slips.flatMap(([pattern, what, mend]) => {
      const found = pattern.exec(text);
      if (!found) return [];
      const [sign = ''] = found[0].match(/[,.;:!?…]/u) ?? [];
      const [before, after] = [text.slice(0, found.index), text.slice(found.index + found[0].length)];
      return [
        {
          position: positionAt(found.index),
          fact: `Câu ${what} dấu “${sign}”: “${(before + found[0] + after).slice(Math.max(0, found.index - 12), found.index + 14).trim()}”.`,
          fix: `Sửa thành “${before}${mend(found[0])}${after}”.`,
        },
      ];
    }),
  );
