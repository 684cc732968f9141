import type { ArtworkJob } from '#domain/artwork/artwork.ts';
import { toEditionWords } from '#domain/artwork/edition.ts';
import type { PrintFormat } from '#domain/artwork/format.ts';
import type { Canvas } from './canvas.ts';
import { addStructure, type StructureElement } from './pdf/add-structure.ts';
import { type ImagePixels, startImages } from './pdf/draw-image.ts';
import { type DrawnScene, drawScene } from './pdf/draw-scene.ts';
import { startGlyphForms } from './pdf/glyph-forms.ts';
import { startHiddenText } from './pdf/hidden-text.ts';
import { type Metadata, toInfo, toXmp } from './pdf/metadata.ts';
import { outputIntent } from './pdf/output-intent.ts';
import { startPdfFile } from './pdf/pdf-file.ts';
import { type PdfReference, toPdfArray, toPdfDictionary } from './pdf/pdf-syntax.ts';
import { toPrintSheet } from './pdf/print-sheet.ts';
import { toPrintTerms } from './pdf/print-terms.ts';
import { toScaleNote, toSizeNote } from './print-notes.ts';
import type { Pages } from './scene.ts';
import { evenReadSizes, type TextLine, toParagraphs, toTextLines } from './text-lines.ts';

export interface PdfFacts {
  job: ArtworkJob;
  format: PrintFormat;
  /** What a reader who cannot see the picture is told beside its words. */
  description: string;
  /** Who made the artwork. */
  author: string;
  licence: { name: string; url: string };
  /** The document that the words come from. */
  source?: string;
  /** The pages' images taken apart, by their href: a PDF holds no PNG. */
  images?: ReadonlyMap<string, ImagePixels>;
  /** Pages of small print: each part of a letter is held once in the file, which is a third of writing them out. */
  isLongText?: true;
}

/**
 * Writes an artwork as a PDF for the press, after PDF/X-1a:2003: filled paths in declared inks, cut boxes,
 * crop marks and a slug outside the bleed, and the exact words as hidden text and structure. For an office printer it
 * has the page alone, in screen colours.
 * The same pages and facts give the same bytes, in Node and in the browser.
 * @throws Error naming a fill that is no role's colour, a character that the typeface lacks, or an image without pixels.
 */
export function writePdf(scenes: Pages, canvas: Canvas, facts: PdfFacts): Uint8Array {
  const file = startPdfFile();
  const hiddenText = startHiddenText();
  const terms = toPrintTerms(scenes, canvas, facts);
  const images = startImages(terms.toGround, facts.images, terms.pixels);
  const forms = facts.isLongText ? startGlyphForms() : undefined;
  // Small print is in the light weight.
  const slugType = forms && ({ drawText: forms.draw, weight: 400 } as const);
  const sheet = toPrintSheet(canvas, terms.slug);
  const drawn = scenes.map((scene) => {
    const lines = evenReadSizes(toTextLines(scene), facts.job.message.text);
    const parts = drawScene(scene, canvas, {
      ...terms,
      lines,
      hiddenText,
      images,
      ...(forms && { drawText: forms.draw }),
    });
    const aids = terms.drawAids(scene, slugType).join('\n');
    const content = [
      sheet.matrix,
      parts.hidden,
      parts.operators,
      ...(aids ? [`/Artifact <</Type /Page>> BDC\n${aids}\nEMC`] : []),
    ].join('\n');
    return { content, parts, lines };
  });

  const pages = file.reserve();
  const contents = drawn.map(({ content }) => file.addStream(content));
  const resources = toPdfDictionary({
    Font: hiddenText.addFonts(file),
    ColorSpace: terms.spaces,
    ExtGState: terms.states,
    XObject: toResources({ ...forms?.addForms(file), ...images.addImages(file) }),
  });
  const shared = contents.length > 1 ? file.add(resources) : resources;
  const kids = contents.map((content, index) =>
    file.add(
      toPdfDictionary({
        Type: '/Page',
        Parent: pages,
        MediaBox: sheet.mediaBox,
        CropBox: sheet.mediaBox,
        BleedBox: sheet.bleedBox,
        TrimBox: sheet.trimBox,
        Contents: content,
        Resources: shared,
        StructParents: index,
      }),
    ),
  );
  file.add(toPdfDictionary({ Type: '/Pages', Kids: toPdfArray(kids), Count: kids.length }), pages);
  const elements = drawn.flatMap(({ parts, lines }, page) =>
    toElements(parts, lines, { page, box: sheet.bleedBox, facts }),
  );
  const metadata = toMetadata(facts);
  const root = file.add(
    toPdfDictionary({
      Type: '/Catalog',
      Pages: pages,
      Lang: '(vi)',
      MarkInfo: '<</Marked true>>',
      StructTreeRoot: addStructure(file, kids, elements),
      Metadata: file.addStream(
        toXmp(metadata, 'application/pdf'),
        { Type: '/Metadata', Subtype: '/XML' },
        'plain',
      ),
      OutputIntents: facts.format.office ? undefined : toPdfArray([file.add(outputIntent)]),
      ViewerPreferences: terms.viewing,
    }),
  );
  return file.finish({ root, info: file.add(toInfo(metadata)) });
}

/** What is read of a page: its drawings as one figure, then its words. */
function toElements(
  { drawings, lines: marks }: DrawnScene,
  lines: readonly TextLine[],
  { page, box, facts }: { page: number; box: string; facts: PdfFacts },
): StructureElement[] {
  const figure: StructureElement[] =
    drawings.length > 0 ? [{ tag: 'Figure', page, marks: drawings, alt: facts.description, box }] : [];
  const paragraphs = toParagraphs(lines, facts.job.message.text).map(
    (paragraph): StructureElement => ({
      tag: 'P',
      page,
      marks: paragraph.lines.map((line) => marks.get(line) ?? 0),
      actualText: paragraph.text,
    }),
  );
  return [...figure, ...paragraphs];
}

/** Nothing where a page has none of the kind. */
const toResources = (named: Record<string, PdfReference>): string | undefined =>
  Object.keys(named).length > 0 ? toPdfDictionary(named) : undefined;

const toMetadata = ({ job, format, description, author, licence, source }: PdfFacts): Metadata => ({
  title: job.message.text,
  author,
  description,
  keywords: [job.monthName, toEditionWords(job), format.name, toScaleNote(format)],
  licence,
  instructions: `${toScaleNote(format)}. ${toSizeNote(format)}.`,
  source,
  day: job.opens,
  ...(format.office && { forOffice: true }),
});
