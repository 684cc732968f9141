import { describe, expect, it } from 'vitest';
import { toTextLines } from '#artwork/text-lines.ts';
import { drawArtwork } from '#artwork/to-svg.ts';
import type { FormatId } from '#domain/artwork/format.ts';
import type { LookId } from '#domain/artwork/looks.ts';
import { readTestAssets, toTestJob } from '../../support/artwork-job.ts';

const text = 'Bình đẳng giới và an toàn cho phụ nữ và trẻ em gái trong kỷ nguyên số';

const toPlainSpaces = (words: string): string => words.replaceAll('\u00A0', ' ');

/** The month's name, line by line, of a picture whose dates stand on one. */
async function readName(format: FormatId, look: LookId): Promise<string[]> {
  const { pages } = await drawArtwork(
    toTestJob({ kind: 'theme', text, format, look }),
    await readTestAssets(),
  );
  const lines = toTextLines(pages[0]).map((line) => line.text);
  const { monthName } = toTestJob();
  const name = lines.filter((line) => monthName.includes(line));
  expect(name.join(' ')).toBe(monthName);
  expect(lines.map(toPlainSpaces)).toContain('15/11 – 15/12/2025');
  return name;
}

describe('the signature of the month', () => {
  it.each(['minh-hoa', 'cong-dong', 'chu-lon'] as const)(
    'has its dates on one line in the strip of %s, and its name in three at most',
    async (look) => {
      for (const format of ['vuong', 'a4', 'doc-4x5', 'a4-ngang', 'man-hinh'] as const)
        expect((await readName(format, look)).length, format).toBeLessThanOrEqual(3);
    },
  );

  it.each([
    ['pano-4x3m', 5],
    ['led-2x1', 5],
    ['vuong', 3],
  ] as const)('sets the name in few lines beside the words of %s', async (format, most) => {
    for (const look of ['nen-cam', 'dai-lua'] as const)
      expect((await readName(format, look)).length, look).toBeLessThanOrEqual(most);
  });
});
