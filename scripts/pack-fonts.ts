/**
 * Makes the site's font files from the complete TTFs of @expo-google-fonts/be-vietnam-pro (SIL OFL 1.1):
 * - public/fonts/<name>.woff2: the pages' letters with their kerning, without hints, for browsers;
 * - public/fonts/<name>.ttf: as it is, for visitors to install;
 * - src/artwork/fonts/<name>.json: advances, kerning, extents and outlines, for fitting and drawing text, with the
 *   letters that the typeface lacks and `composeLetters` makes of its parts.
 * Run it after raising the font package's version; its output is kept in git.
 */
import { copyFile, mkdir, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import opentype from 'opentype.js';
import subsetFont from 'subset-font';
import type { FontTable } from '#artwork/font-table.ts';
import { composeLetters } from './compose-letters.ts';
import { pageLetters } from './page-letters.ts';

const weights = [
  { name: 'be-vietnam-pro-400', file: '400Regular/BeVietnamPro_400Regular.ttf', weight: 400 },
  { name: 'be-vietnam-pro-700', file: '700Bold/BeVietnamPro_700Bold.ttf', weight: 700 },
  { name: 'be-vietnam-pro-900', file: '900Black/BeVietnamPro_900Black.ttf', weight: 900 },
] as const;
/** The pages are set in these two; the third is for artwork only, where it is drawn as outlines. */
const pageWeights: readonly number[] = [400, 700];

/** Outlines are whole font units: 1/1000 em, finer than a printer's dot at any size we draw. */
function toFontTable(bytes: Buffer, weight: FontTable['weight']): FontTable {
  const font = opentype.parse(
    bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length) as ArrayBuffer,
  );
  const characters = Array.from({ length: font.glyphs.length }, (_, index) => font.glyphs.get(index))
    .flatMap((glyph) => (glyph.unicodes ?? []).map((code: number) => String.fromCodePoint(code)))
    .sort(byBaseLetter);
  const glyphs: FontTable['glyphs'] = {};
  for (const character of characters) {
    const glyph = font.charToGlyph(character);
    const { x1, y1, x2, y2 } = glyph.getBoundingBox();
    const path = glyph.getPath(0, 0, font.unitsPerEm);
    glyphs[character] = {
      advance: glyph.advanceWidth ?? 0,
      box: [x1, y1, x2, y2],
      outline: toPathData(path),
    };
  }
  const kerning = toKerningTable(characters, (before, after) =>
    font.getKerningValue(font.charToGlyph(before), font.charToGlyph(after)),
  );
  const composed = composeLetters(glyphs);
  const { unitsPerEm } = font;
  return {
    family: 'Be Vietnam Pro',
    weight,
    unitsPerEm,
    capHeight: font.tables.os2?.sCapHeight ?? 0,
    xHeight: font.tables.os2?.sxHeight ?? 0,
    glyphs: { ...glyphs, ...composed.glyphs },
    kerning,
    kernedLike: composed.kernedLike,
  };
}

/** What rounds to nothing becomes nothing before: opentype.js writes -0.5 after 340 as 3400. */
function toPathData(path: opentype.Path): string {
  for (const command of path.commands) {
    for (const [key, value] of Object.entries(command)) {
      if (typeof value === 'number' && value < 0 && value >= -0.5) Object.assign(command, { [key]: 0 });
    }
  }
  return path.toPathData(0);
}

/** Letters of one base beside each other: a server packs their outlines to less. */
function byBaseLetter(a: string, b: string): number {
  const [one, other] = [a.normalize('NFD'), b.normalize('NFD')];
  return one < other ? -1 : Number(one > other);
}

/** Joins the characters whose corrections are all alike. */
function toKerningTable(
  characters: readonly string[],
  toValue: (before: string, after: string) => number,
): FontTable['kerning'] {
  const rows = characters.map((before) => characters.map((after) => toValue(before, after)));
  const columns = characters.map((_, at) => rows.map((row) => row[at] ?? 0));
  const [left, right] = [toAlike(rows), toAlike(columns)];
  return {
    left: left.map((all) => all.map((at) => characters[at]).join('')),
    right: right.map((all) => all.map((at) => characters[at]).join('')),
    values: left.map(([from = 0]) => right.map(([to = 0]) => rows[from]?.[to] ?? 0)),
  };
}

const toAlike = (rows: readonly number[][]): number[][] =>
  [...Map.groupBy(rows.keys(), (at) => rows[at]?.join(' ')).values()].map((all) => [...all]);

const { values } = parseArgs({ options: { help: { type: 'boolean', short: 'h' } } });
if (values.help) {
  process.stdout.write(
    'Usage: node scripts/pack-fonts.ts\nWrites public/fonts and src/artwork/fonts anew.\n',
  );
  process.exit(0);
}

const packageFolder = dirname(
  createRequire(import.meta.url).resolve('@expo-google-fonts/be-vietnam-pro/package.json'),
);
await mkdir('public/fonts', { recursive: true });
await mkdir('src/artwork/fonts', { recursive: true });
for (const { name, file, weight } of weights) {
  const bytes = await readFile(join(packageFolder, file));
  const table = toFontTable(bytes, weight);
  const page = { targetFormat: 'woff2', noHinting: true, keepFeatures: ['kern'] } as const;
  await writeFile(`src/artwork/fonts/${name}.json`, `${JSON.stringify(table)}\n`);
  if (!pageWeights.includes(weight)) continue;
  await writeFile(`public/fonts/${name}.ttf`, bytes);
  await writeFile(`public/fonts/${name}.woff2`, await subsetFont(bytes, pageLetters, page));
}
await copyFile(join(packageFolder, 'LICENSE_FONT'), 'public/fonts/OFL.txt');
