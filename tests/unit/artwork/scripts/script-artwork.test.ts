import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { TextTooLongError } from '#artwork/fit-text.ts';
import { scripts } from '#artwork/scripts/all-scripts.ts';
import { toTextLines } from '#artwork/text-lines.ts';
import { type ArtworkAssets, drawArtwork, toDescription } from '#artwork/to-svg.ts';
import { writeSvgFile } from '#artwork/write-svg-file.ts';
import { encoders } from '#build/render/encoders/all-encoders.ts';
import type { FormatId } from '#domain/artwork/format.ts';
import { type LookId, looks } from '#domain/artwork/looks.ts';
import { readTestAssets, toTestJob } from '../../../support/artwork-job.ts';
import { propertyTimeout, toPropertyOptions } from '../../../support/property-options.ts';
import { lacksPressTools, runPressTool } from '../../../support/run-press-tools.ts';
import { doTouch, toInkLines } from '../../../support/scene-ink.ts';
import { scriptSamples, scriptWords } from '../../../support/script-words.ts';

const ids = Object.keys(scripts) as (keyof typeof scripts)[];
let assets: ArtworkAssets;
let folder: string;
beforeAll(async () => {
  assets = await readTestAssets();
  folder = await mkdtemp(join(tmpdir(), 'scripts-'));
});
afterAll(() => rm(folder, { recursive: true }));

describe.each(ids)('artwork in %s', (id) => {
  const sentence = fc.array(scriptWords[id], { minLength: 2, maxLength: 9 }).map((words) => words.join(' '));
  const wish = fc.record({
    text: sentence,
    look: fc.constantFrom(...(Object.keys(looks) as LookId[])),
    format: fc.constantFrom<FormatId>('vuong', 'a4', 'bang-ron-5x1.5m', 'co-phuon-0.6x2m', 'lien-ket'),
    agency: fc.array(scriptWords[id], { maxLength: 2 }),
  });

  it(
    'keeps its lines apart and inside, whatever it says',
    async () => {
      const property = fc.asyncProperty(wish, async (wished) => {
        const drawn = await drawArtwork(toTestJob(wished), assets).catch((error: unknown) => {
          if (error instanceof TextTooLongError) return undefined;
          throw error;
        });
        if (!drawn) return;
        const { trim } = drawn.canvas;
        const lines = toInkLines(drawn.pages[0]);
        for (const { left, right, top, bottom } of lines) {
          expect(left).toBeGreaterThanOrEqual(trim.left);
          expect(top).toBeGreaterThanOrEqual(trim.top);
          expect(right).toBeLessThanOrEqual(trim.left + trim.width);
          expect(bottom).toBeLessThanOrEqual(trim.top + trim.height);
        }
        const touching = lines.flatMap((line, at) =>
          lines.slice(at + 1).filter((other) => doTouch(line.glyphs, other.glyphs)),
        );
        expect(touching.map(({ text }) => text)).toEqual([]);
      });
      await fc.assert(property, toPropertyOptions(25));
    },
    propertyTimeout,
  );

  it('has the same bytes every time, and names its language', async () => {
    const job = toTestJob({ text: scriptSamples[id] });
    const [one, other] = [await drawArtwork(job, assets), await drawArtwork(job, assets)];
    expect(one.svgs).toEqual(other.svgs);
    const { language } = scripts[id];
    expect(one.svgs[0]).toContain(`<title lang="${language}">${scriptSamples[id]}</title>`);
    const file = writeSvgFile(one.pages[0], one.canvas, { job, description: toDescription(job) });
    expect(file).toContain(`<title xml:lang="${language}">${scriptSamples[id]}</title>`);
  });

  it.skipIf(lacksPressTools)(
    'gives its words to poppler in the order in which they are written',
    async () => {
      const job = toTestJob({ format: 'a4', text: scriptSamples[id] });
      const drawn = await drawArtwork(job, assets);
      const path = join(folder, `${id}.pdf`);
      await writeFile(path, await encoders.pdf.encode(drawn, job, { path, type: 'pdf' }));
      const read = (await runPressTool('pdftotext', '-raw', path, '-')).replaceAll(/\s/g, '');
      for (const { text } of toTextLines(drawn.pages[0])) expect(read).toContain(text.replaceAll(' ', ''));
      expect(read).toContain(scriptSamples[id].replaceAll(' ', ''));
    },
  );
});

describe('a Khmer sentence without spaces', () => {
  it('ends its lines between words, and is put together again without spaces', async () => {
    const text = 'បុរសនិងស្ត្រីមានសិទ្ធិស្មើគ្នា';
    const job = toTestJob({ format: 'co-phuon-0.6x2m', text });
    const drawn = await drawArtwork(job, assets);
    const lines = toTextLines(drawn.pages[0]).map((line) => line.text);
    const first = lines.findIndex((line) => text.startsWith(line));
    const ends = ['បុរស', 'និង', 'ស្ត្រី', 'មាន', 'សិទ្ធិ', 'ស្មើគ្នា'];
    const count = lines
      .slice(first)
      .findIndex((_, at) => lines.slice(first, first + at + 1).join('') === text);
    expect(count).toBeGreaterThan(0);
    for (const line of lines.slice(first, first + count + 1))
      expect(ends.some((end) => line.endsWith(end))).toBe(true);
  });
});
