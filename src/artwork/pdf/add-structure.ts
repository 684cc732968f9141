import { toLanguage } from '../scripts/all-scripts.ts';
import type { PdfFile } from './pdf-file.ts';
import { type PdfReference, toPdfArray, toPdfDictionary, toPdfText } from './pdf-syntax.ts';

/** A part of the artwork as it is read aloud. */
export interface StructureElement {
  tag: 'P' | 'Figure';
  /** Place of its page in the file, from 0. */
  page: number;
  /** Numbers of its marked content on the page. */
  marks: number[];
  /** Exact words, whole where the layout broke them. */
  actualText?: string;
  /** What a figure shows. */
  alt?: string;
  /** Where a figure stands, as an array of points. */
  box?: string;
}

/** Adds the tree of what is read, in reading order; every mark of a page belongs to one element. */
export function addStructure(
  file: PdfFile,
  pages: readonly PdfReference[],
  elements: readonly StructureElement[],
): PdfReference {
  const root = file.reserve();
  const document = file.reserve();
  const owners = pages.map((): PdfReference[] => []);
  const children = elements.map((element) => {
    const { tag, page, marks, actualText, alt, box } = element;
    const reference = file.add(
      toPdfDictionary({
        Type: '/StructElem',
        S: `/${tag}`,
        P: document,
        Pg: pages[page],
        K: toPdfArray(marks),
        ActualText: actualText && toPdfText(actualText),
        Lang: toOtherLanguage(actualText),
        Alt: alt && toPdfText(alt),
        A: box && toPdfDictionary({ O: '/Layout', Placement: '/Block', BBox: box }),
      }),
    );
    for (const mark of marks) (owners[page] as PdfReference[])[mark] = reference;
    return reference;
  });
  file.add(
    toPdfDictionary({ Type: '/StructElem', S: '/Document', P: root, K: toPdfArray(children) }),
    document,
  );
  const rows = owners.map((owned, page) => `${page} ${toPdfArray(owned)}`);
  const parents = toPdfDictionary({ Nums: `[${rows.join(' ')}]` });
  return file.add(
    toPdfDictionary({
      Type: '/StructTreeRoot',
      K: document,
      ParentTree: parents,
      ParentTreeNextKey: pages.length,
    }),
    root,
  );
}

/** Named where it is not the document's. */
function toOtherLanguage(words = ''): string | undefined {
  const language = toLanguage(words);
  return language === 'vi' ? undefined : `(${language})`;
}
