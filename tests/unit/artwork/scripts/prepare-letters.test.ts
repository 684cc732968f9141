import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findGlyph } from '#artwork/find-glyph.ts';
import { type FontWeight, fontWeights } from '#artwork/font-table.ts';
import { toMissingCharacters } from '#artwork/measure-text.ts';
import { placeGlyphs } from '#artwork/place-glyphs.ts';
import { type ScriptFont, type ScriptId, scripts } from '#artwork/scripts/all-scripts.ts';
import { prepareLetters } from '#artwork/scripts/prepare-letters.ts';
import { openFont, shapeLetter } from '#artwork/scripts/shape-letter.ts';
import { moveOutline } from '#artwork/svg/move-outline.ts';
import { propertyTimeout, toPropertyOptions } from '../../../support/property-options.ts';
import { scriptSamples, scriptWords } from '../../../support/script-words.ts';

const ids = Object.keys(scripts) as ScriptId[];

async function readFont(id: ScriptId, weight: FontWeight) {
  const { default: font } = await scripts[id].fonts[weight]();
  return openFont(font as ScriptFont);
}

describe.each(ids)('the letters of %s', (id) => {
  it('are known once they are prepared, in every weight', async () => {
    await prepareLetters([scriptSamples[id]]);
    for (const weight of fontWeights) expect(toMissingCharacters(scriptSamples[id], weight)).toEqual([]);
  });

  it(
    'stand where HarfBuzz puts them in the whole word',
    async () => {
      const font = await readFont(id, 700);
      await fc.assert(
        fc.asyncProperty(scriptWords[id], async (word) => {
          await prepareLetters([word]);
          const whole = shapeLetter(word, font);
          if (!whole) return;
          const placed = placeGlyphs(word, 700);
          const last = placed.at(-1);
          expect((last?.x ?? 0) + (last?.glyph.advance ?? 0)).toBe(whole.advance);
          const parts = placed.map(({ glyph, x }) => moveOutline(glyph.outline, x)).join('');
          expect(toNumbers(moveOutline(whole.outline, 0))).toEqual(toNumbers(moveOutline(parts, 0)));
        }),
        toPropertyOptions(120),
      );
    },
    propertyTimeout,
  );

  it(
    'have ink within what lines make room for',
    async () => {
      await fc.assert(
        fc.asyncProperty(scriptWords[id], async (word) => {
          await prepareLetters([word]);
          for (const { glyph } of placeGlyphs(word, 700)) {
            const [left = 0, bottom = 0, right = 0, top = 0] = glyph.box;
            expect(right).toBeGreaterThan(left);
            expect(top).toBeLessThan(1400);
            expect(bottom).toBeGreaterThan(-900);
          }
        }),
        toPropertyOptions(60),
      );
    },
    propertyTimeout,
  );
});

describe('a sign without its letter', () => {
  it.each(['\u17B6', 'ក\u17D2', '\uAA36'])('is named as missing: %#', async (text) => {
    await prepareLetters([text]);
    expect(toMissingCharacters(text, 700)).toEqual([text]);
  });
});

it('a letter of a script is drawn only after it was prepared', () => {
  expect(findGlyph('\u19E0', 700)).toBeUndefined();
  expect(toMissingCharacters('Yêu \u19E0', 700)).toEqual(['\u19E0']);
});

const toNumbers = (outline: string): number[] => (outline.match(/-?[\d.]+/g) ?? []).map(Number);
