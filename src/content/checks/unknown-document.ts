import type { Check, CheckedContent, Finding, PlacedText } from './checked-content.ts';
import { findNearest, toSuggestion } from './find-nearest.ts';
import { findCitations, findDocumentIds } from './find-texts.ts';
import { formatPosition } from './format-issues.ts';

/** Every citation leads to a document; an id that is missing is told once, with all places that cite it. */
export const checkUnknownDocument: Check = (content) =>
  findUnknownIds(content).map(({ id, places }): Finding => {
    const [renamed, ...others] = findRenamed(content, id);
    const cited = `dẫn ở ${places.map(({ position }) => formatPosition(position)).join(', ')}`;
    if (renamed && others.length === 0)
      return {
        position: places[0].position,
        fact: `Mã “${id}” nay không còn, có lẽ đã đổi thành “${renamed.text}” ở ${formatPosition(renamed.position)}, mà mã cũ còn được ${cited}.`,
        fix: `Trả lại id: ${id} (mã đã đăng thì giữ mãi); hoặc đổi mọi chỗ ấy thành ${renamed.text} và thêm vào content/redirects.yaml một mục from: /van-ban/#${id}, to: /van-ban/#${renamed.text}.`,
      };
    const [first] = places;
    const known = findDocumentIds(content).map(({ text }) => text);
    return {
      position: first.position,
      fact: `Không có văn bản nào mang mã “${id}”${places.length > 1 ? `, ${cited}` : ''}.`,
      fix: `${renamed ? toChoice([renamed, ...others]) : toSuggestion(id, known)}Sửa lại mã, hoặc thêm văn bản này vào documents.yaml của năm.`,
    };
  });

/** Ids that are cited and that no document has. */
export function findUnknownIds(
  content: CheckedContent,
): { id: string; places: [PlacedText, ...PlacedText[]] }[] {
  // The ids of a file that cannot be read are not known: its own issue comes first.
  if (content.unreadable.some((file) => file.endsWith('documents.yaml'))) return [];
  const known = new Set(findDocumentIds(content).map(({ text }) => text));
  // What is no id at all has a message of its own.
  const unknown = findCitations(content).filter(({ text }) => !known.has(text) && /^[a-z\d-]+$/.test(text));
  return [...Map.groupBy(unknown, ({ text }) => text)].flatMap(([id, [first, ...rest]]) =>
    first ? [{ id, places: [first, ...rest] }] : [],
  );
}

/**
 * The documents of the same year that may have had a published id before: nobody cites their ids, and these were
 * never published. One alone where it is sure enough.
 */
function findRenamed(content: CheckedContent, id: string): PlacedText[] {
  const published = new Set(content.published?.value.addresses);
  if (!published.has(toAddress(id))) return [];
  const cited = new Set(findCitations(content).map(({ text }) => text));
  const fresh = findDocumentIds(content).filter(
    ({ text }) => text.slice(0, 4) === id.slice(0, 4) && !cited.has(text) && !published.has(toAddress(text)),
  );
  const names = fresh.map(({ text }) => text);
  const nearest = findNearest(id, names);
  return nearest === undefined ? fresh.slice(0, 3) : fresh.filter(({ text }) => text === nearest);
}

const toChoice = (renamed: readonly PlacedText[]): string =>
  `Nếu vừa đổi mã thì mã mới có lẽ là ${renamed.map(({ text, position }) => `“${text}” (${formatPosition(position)})`).join(' hoặc ')}: trả lại mã cũ, vì mã đã đăng thì giữ mãi. `;

export const toAddress = (id: string): string => `/van-ban/#${id}`;
