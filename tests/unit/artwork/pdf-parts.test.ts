import { describe, expect, it } from 'vitest';
import { startPdfFile } from '#artwork/pdf/pdf-file.ts';
import { toPdfNumber, toPdfText } from '#artwork/pdf/pdf-syntax.ts';
import { toInkOperators } from '#artwork/pdf/to-ink-operator.ts';
import { toOutlineOperators, toPathOperators } from '#artwork/pdf/to-path-operators.ts';
import { type TextLine, toParagraphs } from '#artwork/text-lines.ts';
import { toTestJob } from '../../support/artwork-job.ts';

describe('toPdfNumber', () => {
  it.each([
    [0, '0'],
    [-0.001, '0'],
    [0.5, '.5'],
    [-0.25, '-.25'],
    [100, '100'],
    [12.3456, '12.35'],
  ])('writes %d as %s', (value, expected) => {
    expect(toPdfNumber(value)).toBe(expected);
  });

  it('keeps the zeros of whole numbers', () => {
    expect(toPdfNumber(1200, 0)).toBe('1200');
  });

  it('refuses what is no number', () => {
    expect(() => toPdfNumber(Number.NaN)).toThrow('A PDF cannot hold the number NaN');
  });
});

it('writes Vietnamese as UTF-16', () => {
  expect(toPdfText('Đắp')).toBe('<FEFF01101EAF0070>');
});

describe('toPathOperators', () => {
  it('turns every command of SVG into lines and cubic curves', () => {
    expect(toPathOperators('M0 0h10v10Q20 10 20 20t5 5s1 1 2 2z')).toBe(
      '0 0 m\n10 0 l\n10 10 l\n16.67 10 20 13.33 20 20 c\n20 26.67 21.67 28.33 25 25 c\n25 25 26 26 27 27 c\nh',
    );
  });

  it('turns arcs into curves, as other programs draw circles', () => {
    expect(toPathOperators('M0 5a5 5 0 0 1 10 0')).toMatch(/^0 5 m\n(.* c\n)?.* 10 5 c$/);
  });

  it('keeps the quadratic curves of glyphs exact in whole numbers', () => {
    expect(toOutlineOperators('M0 0Q10 0 10 10Z')).toBe('0 0 m\n20 0 30 10 30 30 c\nh');
  });
});

describe('toInkOperators', () => {
  it('finds a colour in either case', () => {
    expect(toInkOperators(toTestJob())('#e8500e')).toBe('0 .8 1 0 k');
  });

  it('refuses two roles of one colour and different inks', () => {
    const job = toTestJob();
    const colours = { ...job.colours, paper: job.colours.white };
    expect(() => toInkOperators({ ...job, colours })).toThrow('paper and white are both #FFFFFF');
  });
});

describe('toParagraphs', () => {
  const line = (text: string, baseline: number, size = 10): TextLine => ({
    text,
    items: [{ kind: 'text', x: 0, baseline, size, weight: 700, fill: '#FFFFFF', text }],
  });
  const toTexts = (lines: TextLine[], message: string) =>
    toParagraphs(lines, message).map(({ text }) => text);

  it('finds a message that is set in capitals and broken after a dash', () => {
    expect(toTexts([line('LỜI NÓI –', 10), line('VIỆC LÀM', 22)], 'Lời nói – việc làm')).toEqual([
      'Lời nói – việc làm',
    ]);
  });

  it('joins the lines of one style and parts them where the style or the distance changes', () => {
    const lines = [line('a', 10), line('b', 22), line('c', 34, 12), line('d', 80, 12)];
    expect(toTexts(lines, 'lời khác')).toEqual(['a b', 'c', 'd']);
  });

  it('does not take half of a message for the message', () => {
    expect(toTexts([line('Lời', 10), line('khác', 22)], 'Lời nói')).toEqual(['Lời khác']);
  });
});

it('refuses to finish a file with an empty place', () => {
  const file = startPdfFile();
  const place = file.reserve();
  expect(() => file.finish({ root: place, info: place })).toThrow('Object 1 of the PDF was reserved');
});
