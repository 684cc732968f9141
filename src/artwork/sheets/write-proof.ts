import type { Canvas } from '../canvas.ts';
import { toInkTable } from '../ink-table.ts';
import { type ImagePixels, startImages } from '../pdf/draw-image.ts';
import { inkFree, markArtifact } from '../pdf/draw-scene.ts';
import { drawSmallPicture } from '../pdf/draw-small-picture.ts';
import { finishDocument } from '../pdf/finish-document.ts';
import { startGlyphForms } from '../pdf/glyph-forms.ts';
import { startHiddenText } from '../pdf/hidden-text.ts';
import { startPdfFile } from '../pdf/pdf-file.ts';
import { toPdfArray, toPdfDictionary, toPdfNumber } from '../pdf/pdf-syntax.ts';
import { startTaggedPage } from '../pdf/tagged-page.ts';
import type { Pages } from '../scene.ts';
import { a4 } from './card-sheet.ts';
import { placeProof } from './place-proof.ts';
import { type ProofFacts, proofTitle, toProofRows } from './proof-words.ts';

const pointsPerUnit = 72 / 254;
const lineInk = '0 0 0 1 K 2 w';

/**
 * Writes the A4 sheet on which somebody approves a print: the artwork small, every word of it, what it is printed as,
 * and the sum of the very file. The same facts give the same bytes.
 * @param pixels the pages' images taken apart, by their href.
 * @throws Error naming a fill that is no role's colour, or a character that the typeface lacks.
 */
export function writeProof(
  scenes: Pages,
  canvas: Canvas,
  { pixels, ...facts }: ProofFacts & { pixels?: ReadonlyMap<string, ImagePixels> },
): Uint8Array {
  const { job, day } = facts;
  const file = startPdfFile();
  const forms = startGlyphForms();
  const hidden = startHiddenText();
  const images = startImages(toInkTable(job), pixels);
  const tagged = startTaggedPage(0, hidden, forms);
  const { pictures, paragraphs, lines } = placeProof(toProofRows(facts), canvas.trim, scenes.length);
  const [title, ...others] = paragraphs;
  const write = ({ text, lines: set }: (typeof paragraphs)[number]) => tagged.write(text, set);
  const seen = [
    ...(title ? [write(title)] : []),
    ...scenes.map((scene, at) => {
      const place = pictures[at] ?? { x: 0, y: 0, scale: 0 };
      const drawn = drawSmallPicture({ scene, canvas, job, ...place }, { forms, images });
      return tagged.draw(job.message.text, toPointBox(place, canvas), drawn);
    }),
    ...others.map(write),
    markArtifact([lineInk, ...lines].join('\n')),
  ];
  const scale = toPdfNumber(pointsPerUnit, 9);
  const matrix = `${scale} 0 0 -${scale} 0 ${toPdfNumber(a4.height * pointsPerUnit, 4)} cm`;
  const ground = markArtifact(`${inkFree}\n0 0 ${a4.width} ${a4.height} re f`);
  const content = file.addStream([matrix, ...tagged.hidden, ground, ...seen].join('\n'));
  return finishDocument(file, {
    width: a4.width * pointsPerUnit,
    height: a4.height * pointsPerUnit,
    contents: [content],
    resources: toPdfDictionary({
      Font: hidden.addFonts(file),
      XObject: toPdfDictionary({ ...forms.addForms(file), ...images.addImages(file) }),
    }),
    structure: tagged.elements,
    metadata: {
      title: `${proofTitle}: ${facts.file.name}`,
      author: job.credit.author,
      description: proofTitle,
      keywords: [],
      licence: job.credit.licence,
      instructions: 'In một mặt trên giấy A4 để ký duyệt; không phải tệp gửi nhà in.',
      ...(job.credit.source && { source: job.credit.source }),
      day,
    },
  });
}

/** Where a picture stands, as the file's array of points. */
const toPointBox = ({ x, y, scale }: { x: number; y: number; scale: number }, { trim }: Canvas): string =>
  toPdfArray(
    [x, a4.height - y - trim.height * scale, x + trim.width * scale, a4.height - y].map((units) =>
      toPdfNumber(units * pointsPerUnit),
    ),
  );
