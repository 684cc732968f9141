import { findBoxFaults } from './box-faults.ts';
import type { CheckedFile } from './checked-file.ts';
import { findCutFaults } from './cut-faults.ts';
import { findInfoFaults, toXmpTitle } from './info-faults.ts';
import type { PdfValue } from './parse-pdf.ts';
import { findFontFaults, findIntentFaults } from './press-faults.ts';
import type { PageFacts } from './read-page.ts';

export interface PreflightCheck {
  /** What holds when nothing is found. */
  promise: string;
  find: (checked: CheckedFile) => string[];
}

/** FOGRA39's sheets take 330 %; many shops that print them ask for 300. */
const mostInk = 300;
const leastLinePt = 0.25;
/** Read in the hand; what hangs is far above it. */
const leastTypePt = 6;

const fills = { press: ['k', 'K'], office: ['g', 'G', 'rg', 'RG'] } as const;
const spots = ['CS', 'SCN', 'cs', 'scn'];
const plain = 'q Q cm w d m l c h re W n f f* S BDC BMC EMC BT ET Tf Tr Tm TJ Do'.split(' ');

/** The table of checks: a row is a check, and nothing else has to change. */
export const preflightChecks: Record<string, PreflightCheck> = {
  header: {
    promise: 'PDF 1.4, said to be no text, and whole',
    find: ({ file: { text } }) => [
      ...(/^%PDF-1\.4\n%[\x80-\xff]{4}/.test(text) ? [] : ['the first lines are not those of a PDF 1.4']),
      ...(/%%EOF\s*$/.test(text) ? [] : ['it ends too early']),
    ],
  },
  boxes: { promise: 'pages, trim and bleed of the sizes that the format table says', find: findBoxFaults },
  operators: {
    promise: 'filled paths, lines, images and hidden words alone',
    find: ({ pages, job }) => {
      const known: string[] = [
        ...plain,
        ...(job.format?.office ? fills.office : [...fills.press, ...spots]),
        ...(job.cutMm ? ['gs'] : []),
      ];
      return strayFrom(
        pages,
        ({ operators }) => operators,
        (operator) => known.includes(operator),
      );
    },
  },
  plates: {
    promise: 'black alone where the file is of one colour',
    find: ({ pages, job }) =>
      job.isOneColour
        ? strayFrom(
            pages,
            ({ colours }) => colours,
            (colour) => /^(k 0 0 0 |k 0 0 0$|g )/i.test(colour),
          )
        : [],
  },
  cut: {
    promise: 'cut lines where stickers are, closed, as large as said, over what is printed',
    find: findCutFaults,
  },
  ink: {
    promise: `at most ${mostInk} % of ink`,
    find: ({ pages }) =>
      strayFrom(
        pages,
        ({ colours }) => colours,
        (colour) => {
          const [operator, ...inks] = colour.split(' ');
          return (
            operator?.toLowerCase() !== 'k' ||
            inks.reduce((sum, ink) => sum + Number(ink) * 100, 0) <= mostInk
          );
        },
      ),
  },
  images: {
    promise: 'images in the colours of the file, and none masked',
    find: ({ file, job }) =>
      file.dicts
        .filter((dict) => dict.get('Subtype') === '/Image')
        .flatMap((image) => {
          const space = file.get(image.get('ColorSpace'));
          const right = job.format?.office ? ['/DeviceRGB', '/DeviceGray'] : ['/DeviceCMYK', '/DeviceGray'];
          return right.includes(String(space)) ? [] : [`an image in ${String(space)}`];
        }),
  },
  lines: {
    promise: `lines of ${leastLinePt} pt and more`,
    find: ({ pages }) =>
      pages.flatMap(({ facts }) =>
        facts.lineWidths.some((width) => width < leastLinePt - 0.001)
          ? [`a line of ${Math.min(...facts.lineWidths).toFixed(2)} pt`]
          : [],
      ),
  },
  type: {
    promise: `type of ${leastTypePt} pt and more in true size`,
    find: ({ pages, job }) =>
      pages.flatMap(({ facts }) => {
        const least = Math.min(...facts.textSizes) * (job.format?.scale ?? 1);
        return job.format && least < leastTypePt ? [`words of ${least.toFixed(1)} pt`] : [];
      }),
  },
  fonts: {
    promise: 'no font but those of the hidden words, which lie in the file and draw nothing',
    find: ({ file, pages }) => [
      ...file.dicts
        .filter((dict) => dict.get('Type') === '/Font')
        .flatMap((font) => findFontFaults(file, font)),
      ...pages.flatMap(({ facts }) =>
        [...facts.textModes].filter((mode) => mode !== 3).map((mode) => `words shown in the mode ${mode}`),
      ),
    ],
  },
  transparency: {
    promise: 'nothing that shines through',
    find: ({ file: { dicts } }) =>
      dicts.flatMap((dict) => {
        const masked = ['SMask', 'Mask', 'CA', 'ca', 'BM'].filter((key) => dict.has(key));
        const group = dict.get('S') === '/Transparency' ? ['a transparency group'] : [];
        return [...masked.map((key) => `/${key}`), ...group];
      }),
  },
  intent: {
    promise: 'PDF/X-1a:2003 and its output condition, and neither for an office printer',
    find: findIntentFaults,
  },
  info: { promise: 'the same said in Info and in XMP', find: ({ file }) => findInfoFaults(file) },
  identifiers: {
    promise: 'two identifiers, no encryption',
    find: ({ file: { trailer } }) => {
      const ids = trailer.get('ID');
      const isId = (value: PdfValue) =>
        typeof value === 'object' && value !== null && 'bytes' in value && value.bytes.length >= 16;
      return [
        ...(Array.isArray(ids) && ids.length === 2 && ids.every(isId)
          ? []
          : ['no two identifiers of 16 bytes']),
        ...(trailer.has('Encrypt') ? ['it is encrypted'] : []),
      ];
    },
  },
  actions: {
    promise: 'nothing that acts: no scripts, links, forms or files inside',
    find: ({ file: { dicts } }) =>
      dicts.flatMap((dict) =>
        ['OpenAction', 'AA', 'JS', 'JavaScript', 'Annots', 'AcroForm', 'EmbeddedFiles', 'OPI', 'PS']
          .filter((key) => dict.has(key))
          .map((key) => `/${key}`),
      ),
  },
  words: {
    promise: 'the message on the first page, whole, to be found and copied',
    find({ file, pages, job }) {
      if (!job.format) return [];
      const page = toPlain(pages[0]?.facts.words.join(' ') ?? '');
      const title = toPlain(toXmpTitle(file));
      const strange = pages.flatMap(({ facts }) =>
        facts.words.some((line) => line.includes('\uFFFD')) ? ['letters without a meaning'] : [],
      );
      return [
        ...(isSaid(title, page, job.format.flags) ? [] : [`“${title}” is not found on the page`]),
        ...strange,
      ];
    },
  },
};

/** Flags beside each other say a part each, under a month of their own: then every word is there, signs between them aside. */
function isSaid(title: string, page: string, flags?: number): boolean {
  if (title === '' || !flags) return title !== '' && page.includes(title);
  const toWords = (text: string) => text.split(/[^\p{L}\p{M}\p{N}]+/u).filter(Boolean);
  const said = new Set(toWords(page));
  return toWords(title).every((word) => said.has(word));
}

const toPlain = (words: string): string =>
  words.normalize('NFC').replaceAll(/\s+/g, ' ').trim().toLowerCase();

function strayFrom(
  pages: CheckedFile['pages'],
  list: (facts: PageFacts) => ReadonlySet<string>,
  isRight: (one: string) => boolean,
): string[] {
  return [...new Set(pages.flatMap(({ facts }) => [...list(facts)]))].filter((one) => !isRight(one));
}
