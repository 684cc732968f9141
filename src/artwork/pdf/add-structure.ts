import type { PdfFile } from './pdf-file.ts';
import { type PdfReference, toPdfArray, toPdfDictionary, toPdfText } from './pdf-syntax.ts';

/** A part of the artwork as it is read aloud. */
export interface StructureElement {
  tag: 'P' | 'Figure';
  /** Numbers of its marked content on the page. */
  marks: number[];
  /** Exact words, whole where the layout broke them. */
  actualText?: string;
  /** What a figure shows. */
  alt?: string;
  /** Where a figure stands, as an array of points. */
  box?: string;
}

/** Adds the tree of what is read, in reading order; every mark of the page belongs to one element. */
export function addStructure(
  file: PdfFile,
  page: PdfReference,
  elements: readonly StructureElement[],
): PdfReference {
  const root = file.reserve();
  const document = file.reserve();
  const owners: PdfReference[] = [];
  const children = elements.map((element) => {
    const { tag, marks, actualText, alt, box } = element;
    const reference = file.add(
      toPdfDictionary({
        Type: '/StructElem',
        S: `/${tag}`,
        P: document,
        Pg: page,
        K: toPdfArray(marks),
        ActualText: actualText && toPdfText(actualText),
        Alt: alt && toPdfText(alt),
        A: box && toPdfDictionary({ O: '/Layout', Placement: '/Block', BBox: box }),
      }),
    );
    for (const mark of marks) owners[mark] = reference;
    return reference;
  });
  file.add(
    toPdfDictionary({ Type: '/StructElem', S: '/Document', P: root, K: toPdfArray(children) }),
    document,
  );
  const parents = toPdfDictionary({ Nums: `[0 ${toPdfArray(owners)}]` });
  return file.add(
    toPdfDictionary({ Type: '/StructTreeRoot', K: document, ParentTree: parents, ParentTreeNextKey: 1 }),
    root,
  );
}
