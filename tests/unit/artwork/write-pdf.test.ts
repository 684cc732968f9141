import { describe, expect, it } from 'vitest';
import { drawFoldMarks } from '#artwork/pdf/print-sheet.ts';
import { writePdf } from '#artwork/write-pdf.ts';
import { type Format, formats } from '#domain/artwork/format.ts';
import { readPdf, toBoxMm, toEntry, toHiddenLines, toWords } from './pdf-reader.ts';
import { message, type PdfInput, toPdfInput } from './pdf-scene.ts';

const write = ({ scene, canvas, facts }: PdfInput) => writePdf([scene], canvas, facts);
const read = (input = toPdfInput()) => readPdf(write(input));
const printFormats = formats.filter((row: Format) => row.medium === 'print' && !row.office);

/** The last word of each line that is an operator. */
const toOperators = (content: string) =>
  new Set(content.split('\n').map((line) => line.replace(/.* /, '').replace(/^\[.*\]$/, '')));

describe('writePdf', () => {
  it('gives the same bytes for the same scene', () => {
    expect(write(toPdfInput())).toEqual(write(toPdfInput()));
  });

  it('gives another file id when a word changes', () => {
    const other = toPdfInput();
    other.facts.job.message.text = 'Lời khác';
    expect(toEntry(read(other).text, 'ID')).not.toBe(toEntry(read().text, 'ID'));
  });

  it.each(printFormats)('cuts $id to its true size or a tenth, with bleed and slug around', ({ id }) => {
    const input = toPdfInput(id);
    const { widthMm, heightMm, bleedMm, scale } = input.facts.format;
    const { page } = read(input);
    const [width, height, bleed] = [widthMm / scale, heightMm / scale, bleedMm / scale];
    const expectBox = (key: string, margin: number) => {
      const inner = 9 + bleed - margin;
      const expected = [inner, inner, inner + width + 2 * margin, inner + height + 2 * margin];
      for (const [at, mm] of toBoxMm(page, key).entries()) expect(mm).toBeCloseTo(expected[at] ?? 0, 3);
    };
    expectBox('TrimBox', 0);
    expectBox('BleedBox', bleed);
    expectBox('MediaBox', bleed + 9);
    expect(toEntry(page, 'CropBox')).toBe(toEntry(page, 'MediaBox'));
    expect(page).not.toContain('/ArtBox');
    expect(Math.max(...toBoxMm(page, 'MediaBox'))).toBeLessThan(5080);
  });

  it('sets colours with the CMYK operators alone', () => {
    const operators = toOperators(read().content);
    const known = [
      'cm',
      'q',
      'Q',
      'n',
      'm',
      'l',
      'c',
      'h',
      're',
      'f',
      'k',
      'CS',
      'SCN',
      'w',
      'S',
      'BDC',
      'BMC',
      'EMC',
      'ET',
    ];
    expect([...operators].filter((operator) => !known.includes(operator))).toEqual([]);
  });

  it('prints each fill in the ink that its role declares', () => {
    const { content } = read();
    const inks = [...content.matchAll(/^(.*) k$/gm)].map(([, ink]) => ink);
    expect(new Set(inks)).toEqual(new Set(['0 .8 1 0', '0 .58 .95 0', '0 0 0 0', '0 .04 .06 0', '0 0 0 1']));
  });

  it('refuses a fill that no role declares', () => {
    const stray = { kind: 'rect', x: 0, y: 0, width: 9, height: 9, fill: '#123456' } as const;
    expect(() => write(toPdfInput('a4', stray))).toThrow('No ink is declared for the fill #123456');
  });

  it('refuses a character that the typeface lacks', () => {
    const stray = {
      kind: 'text',
      x: 0,
      baseline: 9,
      size: 9,
      weight: 700,
      fill: '#FFFFFF',
      text: '♥',
    } as const;
    expect(() => write(toPdfInput('a4', stray))).toThrow('The typeface lacks "♥" (U+2665)');
  });

  it('clips the artwork to the bleed', () => {
    const { canvas } = toPdfInput();
    expect(read().content).toContain(`0 0 ${canvas.width} ${canvas.height} re W n`);
  });

  it('hides the words below paper, and that below all that is seen', () => {
    const { content } = read();
    const { canvas } = toPdfInput();
    const ground = content.indexOf(`0 0 0 0 k\n0 0 ${canvas.width} ${canvas.height} re f`);
    expect(ground).toBeGreaterThan(content.lastIndexOf(' TJ ET'));
    expect(ground).toBeLessThan(content.indexOf('0 .8 1 0 k'));
  });

  it('hides the exact words line by line where they are seen', () => {
    expect(toHiddenLines(read())).toEqual(['Chấm dứt bạo lực,', 'vun đắp yêu thương.', '2025']);
  });

  it('lets a no-break space be found as a space', () => {
    const text = '15/11\u00A0–\u00A015/12';
    const dates = { kind: 'text', x: 9, baseline: 900, size: 9, weight: 400, fill: '#FFFFFF', text } as const;
    expect(toHiddenLines(read(toPdfInput('a4', dates))).at(-1)).toBe('15/11 – 15/12');
  });

  it('draws the black weight and hides its words in a font of their own', () => {
    const black = { kind: 'text', x: 9, baseline: 900, size: 9, weight: 900, fill: '#FFFFFF' } as const;
    const file = read(toPdfInput('a4', { ...black, text: 'Lên tiếng' }));
    expect(toHiddenLines(file).at(-1)).toBe('Lên tiếng');
    expect(file.text.match(/\/Type \/Font\b/g)).toHaveLength(2);
  });

  it('has no font but the empty ones of the hidden text, and no image', () => {
    const { text } = read();
    expect(text.match(/\/Type \/Font\b/g)).toHaveLength(1);
    expect(text).toContain('/Subtype /Type3');
    expect(text).not.toMatch(/\/Image|\/XObject|\/FontFile/);
    expect(text.match(/^\d+ 0 0 0 0 0 d1$/gm)).not.toBeNull();
  });

  it('reads aloud the figure, the message whole, then the rest', () => {
    const { catalog, get } = read();
    expect(toEntry(catalog, 'Lang')).toBe('(vi)');
    const document = get(toEntry(get(toEntry(catalog, 'StructTreeRoot')), 'K'));
    const children = (toEntry(document, 'K').match(/\d+ 0 R/g) ?? []).map(get);
    expect(children.map((child) => toEntry(child, 'S'))).toEqual(['/Figure', '/P', '/P']);
    expect(toWords(toEntry(children[0] ?? '', 'Alt'))).toContain('Tháng hành động năm 2025');
    expect(toWords(toEntry(children[1] ?? '', 'ActualText'))).toBe(message);
    expect(toEntry(children[1] ?? '', 'K')).toBe('[0 1]');
  });

  it('gives every mark of the page its place in the structure', () => {
    const { catalog, content, get } = read();
    const marks = [...content.matchAll(/\/MCID (\d+)/g)].map(([, mark]) => Number(mark));
    expect(marks).toEqual([0, 1, 2, 3]);
    const parents = /\/Nums \[0 \[([^\]]*)\]/.exec(get(toEntry(catalog, 'StructTreeRoot')))?.[1];
    expect(parents?.match(/\d+ 0 R/g)).toHaveLength(marks.length);
  });

  it('holds several pages with their own words, folds and structure', () => {
    const { scene, canvas, facts } = toPdfInput();
    const inside = { ...toPdfInput().scene, folds: [700, 1400] };
    const { text, catalog, get } = readPdf(writePdf([scene, inside], canvas, facts));
    const kids: string[] = toEntry(get(toEntry(catalog, 'Pages')), 'Kids').match(/\d+ 0 R/g) ?? [];
    expect(kids.map((kid) => toEntry(get(kid), 'StructParents'))).toEqual(['0', '1']);
    const root = get(toEntry(catalog, 'StructTreeRoot'));
    expect(toEntry(root, 'ParentTreeNextKey')).toBe('2');
    expect(root).toMatch(/\/Nums \[0 \[(\d+ 0 R ?){4}\] 1 \[(\d+ 0 R ?){4}\]\]/);
    const document = get(toEntry(root, 'K'));
    const elements = (toEntry(document, 'K').match(/\d+ 0 R/g) ?? []).map(get);
    const owners = elements.map((element) => kids.indexOf(toEntry(element, 'Pg')));
    expect(owners).toEqual([0, 0, 0, 1, 1, 1]);
    // Both pages show the same letters, so the fonts are there once.
    expect(text.match(/\/Type \/Font\b/g)).toHaveLength(1);
  });

  it('marks folds outside of the artwork, and none where there are none', () => {
    const { canvas } = toPdfInput();
    expect(drawFoldMarks(canvas, [])).toEqual([]);
    expect(drawFoldMarks(canvas, [700])).toEqual([
      'q',
      '[10] 0 d',
      '700 -50 m 700 0 l S',
      `700 ${canvas.height} m 700 ${canvas.height + 50} l S`,
      'Q',
    ]);
  });

  it('stays small', () => {
    expect(write(toPdfInput()).length).toBeLessThan(40_000);
  });
});
