import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fitLines, fitText, type TextBox, TextTooLongError } from '#artwork/fit-text.ts';
import { measureHang, measureInk, measureText } from '#artwork/measure-text.ts';
import { slogans, themes } from '../../fixtures/sentences.ts';
import { propertyTimeout, toPropertyOptions } from '../../support/property-options.ts';

const sentences = [...themes, ...slogans].map(({ text }) => text);
const words = [...new Set(sentences.flatMap((text) => text.split(' ')))];
const text = fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 28 }).map((all) => all.join(' '));
const box = fc.record({
  width: fc.integer({ min: 100, max: 3000 }),
  height: fc.integer({ min: 60, max: 2000 }),
  weight: fc.constantFrom<400 | 700>(400, 700),
  align: fc.constantFrom<'left' | 'center'>('left', 'center'),
  smallest: fc.integer({ min: 10, max: 60 }),
  largest: fc.integer({ min: 60, max: 300 }),
});

function fitOrError(words: string, room: TextBox) {
  try {
    return fitText(words, room);
  } catch (error) {
    if (error instanceof TextTooLongError) return error;
    throw error;
  }
}

describe('fitText', () => {
  it('stays in its box, between the smallest and the largest size, and keeps every word', () => {
    fc.assert(
      fc.property(text, box, (words, room) => {
        const fitted = fitOrError(words, room);
        fc.pre(!(fitted instanceof TextTooLongError));
        expect(fitted.size).toBeGreaterThanOrEqual(room.smallest);
        expect(fitted.size).toBeLessThanOrEqual(room.largest);
        expect(fitted.height).toBeLessThanOrEqual(room.height);
        const widths = fitted.lines.map((line) => measureText(line, room.weight) * fitted.size);
        expect(Math.max(...widths)).toBeLessThanOrEqual(room.width);
        expect(fitted.width).toBeCloseTo(Math.max(...widths), 0);
        expect(fitted.lines.join(' ')).toBe(words);
      }),
      toPropertyOptions(400),
    );
  });

  it('leaves air between the marks of one line and those of the next', () => {
    fc.assert(
      fc.property(text, box, (words, room) => {
        const fitted = fitOrError(words, room);
        fc.pre(!(fitted instanceof TextTooLongError));
        const inks = fitted.lines.map((line) => measureInk(line, room.weight));
        for (const [at, { above }] of inks.slice(1).entries()) {
          expect(fitted.leading - above - (inks[at]?.below ?? 0)).toBeGreaterThan(0.07);
        }
      }),
      toPropertyOptions(200),
    );
  });

  it('sets a text no smaller in a box that is larger', () => {
    const room = { width: 900, height: 500, weight: 700, align: 'left', smallest: 1, largest: 1000 } as const;
    for (const sentence of sentences) {
      const wider = fitText(sentence, { ...room, width: 1800, height: 1000 });
      expect(wider.size).toBeCloseTo(2 * fitText(sentence, room).size, 6);
    }
  });

  it('does not let short words shout', () => {
    const room = {
      width: 2000,
      height: 2000,
      weight: 700,
      align: 'left',
      smallest: 20,
      largest: 120,
    } as const;
    expect(fitText('Yêu thương', room).size).toBe(120);
  });
});

describe('fitLines', () => {
  const room = { width: 400, height: 90, weight: 700, align: 'left', smallest: 20, largest: 40 } as const;

  it('sets the lines as they are, all at the size of the longest', () => {
    const lines = ['Ủy ban nhân dân phường', 'Kỳ Lừa'];
    const fitted = fitLines(lines, room);
    expect(fitted.lines).toEqual(lines);
    expect(fitted.size).toBeLessThan(fitLines(['Kỳ Lừa'], room).size);
    expect(fitted.height).toBeLessThanOrEqual(room.height);
  });

  it('makes room above capitals with marks', () => {
    expect(fitLines(['Chung tay'], room).rise).toBe(0);
    expect(fitLines(['ĐẲNG'], room).rise).toBeGreaterThan(0.2);
  });

  it('lets a last horn hang out of the box no further than the margins allow, wherever the lines stand', () => {
    const narrow = { ...room, width: 60 };
    const { after } = measureHang('lự', 700);
    expect(after).toBeGreaterThan(0.05);
    for (const align of ['left', 'center'] as const) {
      const { size, width } = fitLines(['lự'], { ...narrow, align });
      const left = align === 'center' ? (narrow.width - width) / 2 : 0;
      expect(left + width + after * size).toBeLessThanOrEqual(narrow.width * 1.006 + 1e-9);
    }
    // A long line's horn is within the air beside it: it is as large as its advances allow.
    const long = 'Chung tay phòng ngừa và ứng phó với bạo lự';
    expect(fitLines([long], { ...room, smallest: 1 }).width).toBeCloseTo(room.width * 0.995, 6);
  });

  it('names the longest line, and the characters that are too many', () => {
    const line = 'Ban Vì sự tiến bộ của phụ nữ tỉnh Lạng Sơn';
    try {
      fitLines(['Xã', line], room);
      expect.unreachable();
    } catch (error) {
      expect(error).toBeInstanceOf(TextTooLongError);
      const { text, excess } = error as TextTooLongError;
      expect(text).toBe(line);
      expect(() => fitLines([line.slice(0, -excess)], room)).not.toThrow();
      expect(() => fitLines([line.slice(0, 1 - excess)], room)).toThrow(TextTooLongError);
    }
  });
});

describe('TextTooLongError', () => {
  it('measures how much too long a text is once somebody asks', () => {
    let asked = 0;
    const error = new TextTooLongError('Bình đẳng giới', () => {
      asked += 1;
      return 7;
    });
    expect(asked).toBe(0);
    expect(error.message).toBe('The text is 7 characters too long for its box: "Bình đẳng giới"');
    expect([error.excess, asked]).toEqual([7, 1]);
  });

  it(
    'says how many characters, taken from the end, make the text fit',
    () => {
      fc.assert(
        fc.property(text, box, (words, room) => {
          const error = fitOrError(words, room);
          fc.pre(error instanceof TextTooLongError);
          expect(error.text).toBe(words);
          const kept = words.slice(0, words.length - error.excess);
          if (kept !== '') expect(fitOrError(kept, room)).not.toBeInstanceOf(TextTooLongError);
          // One more word would be too many.
          const next = words.slice(kept.length).trimStart().split(' ')[0];
          const longer = `${kept} ${next}`.trim();
          expect(fitOrError(longer, room)).toBeInstanceOf(TextTooLongError);
        }),
        toPropertyOptions(80),
      );
    },
    propertyTimeout,
  );

  it('names the text and the number', () => {
    const room = { width: 100, height: 20, weight: 700, align: 'left', smallest: 15, largest: 15 } as const;
    expect(() => fitText('Bình đẳng giới là thước đo', room)).toThrow(
      /^The text is \d+ characters too long for its box: "Bình đẳng giới là thước đo"$/,
    );
  });
});
