import { addStructure, type StructureElement } from './add-structure.ts';
import { type Metadata, toInfo, toXmp } from './metadata.ts';
import { outputIntent } from './output-intent.ts';
import type { PdfFile } from './pdf-file.ts';
import { type PdfReference, toPdfArray, toPdfDictionary, toPdfNumber } from './pdf-syntax.ts';

/** Pages without a bleed, all of one size in points. */
export interface PlainDocument {
  width: number;
  height: number;
  /** The stream of each page. */
  contents: readonly PdfReference[];
  resources: string;
  /** What is read of the pages, in reading order. */
  structure: readonly StructureElement[];
  metadata: Metadata;
}

/** The whole page, as an array of points. */
export const toPageBox = ({ width, height }: { width: number; height: number }): string =>
  toPdfArray([0, 0, toPdfNumber(width, 4), toPdfNumber(height, 4)]);

/** Printed in true size: the border is white already. Old readers pass over the key. */
export const officeViewing = '<</DisplayDocTitle true /PrintScaling /None>>';

/** Finishes a file whose pages are cut where they end: contact sheets, emblems, cards and tiles. */
export function finishDocument(file: PdfFile, document: PlainDocument): Uint8Array {
  const { contents, metadata } = document;
  const resources = file.add(document.resources);
  const pages = file.reserve();
  const box = toPageBox(document);
  const kids = contents.map((content, index) =>
    file.add(
      toPdfDictionary({
        Type: '/Page',
        Parent: pages,
        MediaBox: box,
        TrimBox: box,
        Contents: content,
        Resources: resources,
        StructParents: index,
      }),
    ),
  );
  file.add(toPdfDictionary({ Type: '/Pages', Kids: toPdfArray(kids), Count: kids.length }), pages);
  const root = file.add(
    toPdfDictionary({
      Type: '/Catalog',
      Pages: pages,
      Lang: '(vi)',
      MarkInfo: '<</Marked true>>',
      StructTreeRoot: addStructure(file, kids, document.structure),
      Metadata: file.addStream(
        toXmp(metadata, 'application/pdf'),
        { Type: '/Metadata', Subtype: '/XML' },
        'plain',
      ),
      OutputIntents: metadata.forOffice ? undefined : toPdfArray([file.add(outputIntent)]),
      ViewerPreferences: metadata.forOffice ? officeViewing : '<</DisplayDocTitle true>>',
    }),
  );
  return file.finish({ root, info: file.add(toInfo(metadata)) });
}
