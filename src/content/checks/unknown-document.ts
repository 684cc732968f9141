import type { Check } from './checked-content.ts';
import { toSuggestion } from './find-nearest.ts';
import { findCitations, findDocumentIds } from './find-texts.ts';

/** Every citation leads to a document. */
export const checkUnknownDocument: Check = (content) => {
  // The ids of a file that cannot be read are not known: its own issue comes first.
  if (content.unreadable.some((file) => file.endsWith('documents.yaml'))) return [];
  const known = findDocumentIds(content).map(({ text }) => text);
  return (
    findCitations(content)
      // What is no id at all has a message of its own.
      .filter(({ text }) => !known.includes(text) && /^[a-z\d-]+$/.test(text))
      .map(({ text, position }) => ({
        position,
        fact: `Không có văn bản nào mang mã “${text}”.`,
        fix: `${toSuggestion(text, known)}Sửa lại mã, hoặc thêm văn bản này vào documents.yaml của năm.`,
      }))
  );
};
