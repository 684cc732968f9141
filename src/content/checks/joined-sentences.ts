import { findJoinedSentences } from '#vietnamese/joined-sentences.ts';
import type { Check, Finding } from './checked-content.ts';
import { findSentences } from './find-sentences.ts';

/** Two sentences under one field: artworks would print them as one. What several years have is one message. */
export const checkJoinedSentences: Check = (content) =>
  findSentences(content).flatMap(({ text, position, positionAt }, _, all): Finding[] => {
    const joined = findJoinedSentences(text);
    if (!joined || all.some((other) => other.text === text && other.position.file !== position.file))
      return [];
    return [
      {
        position: positionAt(joined.index),
        fact: `Có lẽ hai câu dính vào một dòng: “${joined.first}” và “${joined.second}”.`,
        fix: `Đưa “${joined.second}” xuống một mục “- text:” riêng; nguồn viết là một câu thì giữ nguyên.`,
      },
    ];
  });
