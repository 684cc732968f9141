import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { toTextLines } from '#artwork/text-lines.ts';
import { drawArtwork } from '#artwork/to-svg.ts';
import { encoders } from '#build/render/encoders/all-encoders.ts';
import { type FormatId, formats, toFormat } from '#domain/artwork/format.ts';
import { type LookId, looks } from '#domain/artwork/looks.ts';
import { readTestAssets, toTestJob } from '../../support/artwork-job.ts';
import { lacksPressTools, runPressTool } from '../../support/run-press-tools.ts';

const printed = formats.filter(({ medium }) => medium === 'print').map(({ id }) => id);
/** Every format, and every look. */
const samples = Object.keys(looks).flatMap((look, at) =>
  printed.filter((_, index) => index % 4 === at % 4).map((format) => [format, look as LookId] as const),
);
const text = 'Chủ động, tích cực thực hiện bình đẳng giới, xóa bỏ bạo lực đối với phụ nữ và trẻ em gái';
const agency = ['Ủy ban nhân dân phường Kỳ Lừa', 'Hội Liên hiệp Phụ nữ'];
const toPlain = (words: string): string => words.replaceAll(/\s+/g, ' ').normalize('NFC').trim();

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'words-'));
});
afterAll(() => rm(folder, { recursive: true }));

async function make(format: FormatId, look: LookId) {
  const job = toTestJob({ format, look, text, agency });
  const drawn = await drawArtwork(job, await readTestAssets());
  const path = join(folder, `${job.name}.pdf`);
  await writeFile(path, await encoders.pdf.encode(drawn, job, { path, type: 'pdf' }));
  return { path, lines: toTextLines(drawn.pages[0]).map((line) => toPlain(line.text)) };
}

describe.skipIf(lacksPressTools)('the words of a PDF as poppler reads them', () => {
  it('are whole where a letter is two code points', async () => {
    const job = toTestJob({
      format: 'a4',
      text: 'Mơ\u0306ng hruê anei, ƀuôn Čư\u0306 Mgar',
      agency: ['Buôn Kơ\u0306 Tŭng'],
    });
    const drawn = await drawArtwork(job, await readTestAssets());
    const path = join(folder, 'letters.pdf');
    await writeFile(path, await encoders.pdf.encode(drawn, job, { path, type: 'pdf' }));
    const read = toPlain(await runPressTool('pdftotext', '-raw', path, '-'));
    expect(read).toContain('Mơ\u0306ng hruê anei, ƀuôn Čư\u0306 Mgar');
    expect(read).toContain('Buôn Kơ\u0306 Tŭng');
  });

  it.each(samples)('are exact and in the order written, and by their place: %s, %s', async (format, look) => {
    const { path, lines } = await make(format, look);
    expect(toPlain(await runPressTool('pdftotext', '-raw', path, '-'))).toBe(lines.join(' '));
    const placed = toPlain(await runPressTool('pdftotext', path, '-'));
    expect(lines.filter((line) => !placed.includes(line))).toEqual([]);
    // A sentence over several flags is read flag by flag.
    if (!('flags' in toFormat(format))) expect(placed.toLowerCase()).toContain(text.toLowerCase());
  });
});
