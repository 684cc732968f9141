/**
 * Makes src/artwork/scripts/fonts, for artwork, and public/fonts/chu-khac, for pages, from the complete TTFs of @expo-google-fonts/noto-sans-… (SIL OFL 1.1): the letters of
 * a script with all that places them, without hints, as text that Node and a bundler read alike.
 * Run it after raising a font package's version; its output is kept in git.
 */
import { copyFile, mkdir, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import subsetFont from 'subset-font';
import type { ScriptFont } from '#artwork/scripts/all-scripts.ts';

const folder = 'src/artwork/scripts/fonts';
const pageFolder = 'public/fonts/chu-khac';
const weights = { 400: '400Regular', 700: '700Bold', 900: '900Black' } as const;

const families = [
  {
    name: 'Khmer',
    weights: [400, 700, 900],
    ranges: [
      [0x1780, 0x17ff],
      [0x19e0, 0x19ff],
    ],
  },
  { name: 'Cham', weights: [400, 700, 900], ranges: [[0xaa00, 0xaa5f]] },
  { name: 'Tai Viet', weights: [400], ranges: [[0xaa80, 0xaadf]] },
] as const;

/** Also the circle by which HarfBuzz says that a mark has no letter. */
const always = '\u25CC';

const toLetters = (ranges: readonly (readonly [number, number])[]): string =>
  ranges
    .flatMap(([from, to]) =>
      Array.from({ length: to - from + 1 }, (_, at) => String.fromCodePoint(from + at)),
    )
    .join('');

const { values } = parseArgs({ options: { help: { type: 'boolean', short: 'h' } } });
if (values.help) {
  process.stdout.write(
    `Usage: node scripts/pack-script-fonts.ts\nWrites ${folder} and ${pageFolder} anew.\n`,
  );
  process.exit(0);
}

const { resolve } = createRequire(import.meta.url);
await mkdir(folder, { recursive: true });
await mkdir(pageFolder, { recursive: true });
for (const { name, weights: some, ranges } of families) {
  const slug = `noto-sans-${name.toLowerCase().replace(' ', '-')}`;
  const packageFolder = dirname(resolve(`@expo-google-fonts/${slug}/package.json`));
  for (const weight of some) {
    const file = `NotoSans${name.replace(' ', '')}_${weights[weight]}.ttf`;
    const bytes = await readFile(join(packageFolder, weights[weight], file));
    const letters = toLetters(ranges) + always;
    const kept = await subsetFont(bytes, letters, { targetFormat: 'truetype', noHinting: true });
    const font: ScriptFont = {
      family: `Noto Sans ${name}`,
      weight,
      data: Buffer.from(kept).toString('base64'),
    };
    await writeFile(join(folder, `${slug}-${weight}.json`), `${JSON.stringify(font)}\n`);
    if (weight !== 400) continue;
    const forPages = await subsetFont(bytes, letters, { targetFormat: 'woff2', noHinting: true });
    await writeFile(join(pageFolder, `${slug}.woff2`), forPages);
  }
  for (const kept of [folder, pageFolder])
    await copyFile(join(packageFolder, 'LICENSE_FONT'), join(kept, `OFL-${slug}.txt`));
}
