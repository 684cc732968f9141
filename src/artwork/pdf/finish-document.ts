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
  metadata: Metadata;
}

/** Finishes a file whose pages are cut where they end: contact sheets and emblems. */
export function finishDocument(file: PdfFile, document: PlainDocument): Uint8Array {
  const { contents, metadata } = document;
  const resources = file.add(document.resources);
  const pages = file.reserve();
  const box = toPdfArray([0, 0, toPdfNumber(document.width, 4), toPdfNumber(document.height, 4)]);
  const kids = contents.map((content) =>
    file.add(
      toPdfDictionary({
        Type: '/Page',
        Parent: pages,
        MediaBox: box,
        TrimBox: box,
        Contents: content,
        Resources: resources,
      }),
    ),
  );
  file.add(toPdfDictionary({ Type: '/Pages', Kids: toPdfArray(kids), Count: kids.length }), pages);
  const root = file.add(
    toPdfDictionary({
      Type: '/Catalog',
      Pages: pages,
      Lang: '(vi)',
      Metadata: file.addStream(
        toXmp(metadata, 'application/pdf'),
        { Type: '/Metadata', Subtype: '/XML' },
        'plain',
      ),
      OutputIntents: toPdfArray([file.add(outputIntent)]),
      ViewerPreferences: '<</DisplayDocTitle true>>',
    }),
  );
  return file.finish({ root, info: file.add(toInfo(metadata)) });
}
