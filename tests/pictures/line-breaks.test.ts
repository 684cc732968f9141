import { beforeAll, describe, expect, it } from 'vitest';
import type { FormatId } from '#domain/artwork/format.ts';
import { isThemeFound } from '#domain/campaign/campaign.ts';
import { readContent } from '../content/read-content.ts';
import { findBrokenCompounds, toMessageLines } from '../support/message-lines.ts';

/** One format of each arrangement. */
const shapes: Record<string, FormatId> = {
  dải: 'bang-ron-6x1m',
  rộng: 'bang-ron-3x1m',
  ngang: 'man-hinh',
  vuông: 'vuong',
  dọc: 'a4',
  cao: 'co-phuon-0.6x2m',
};

/** `vitest run --project pictures -u` accepts a change, which is then read by eye. */
const golden = 'golden/breaks.txt';

describe('the line breaks of every theme and slogan', () => {
  let sentences: string[];
  beforeAll(async () => {
    const { content } = await readContent();
    const texts = content.years.flatMap(({ campaign, slogans }) => [
      ...(campaign && isThemeFound(campaign.value) ? [campaign.value.theme.text] : []),
      ...slogans.map(({ value }) => value.text),
    ]);
    sentences = [...new Set(texts)];
  });

  it('are those that were read and accepted', async () => {
    const list = sentences.map((text) => {
      const rows = Object.entries(shapes).map(
        ([shape, format]) => `  ${shape.padEnd(5)} ${toMessageLines(text, format).join(' / ')}`,
      );
      return [text, ...rows].join('\n');
    });
    await expect(`${list.join('\n\n')}\n`).toMatchFileSnapshot(golden);
  });

  it('run through no compound in any shape', () => {
    const broken = Object.entries(shapes).flatMap(([shape, format]) =>
      sentences.flatMap((text) =>
        findBrokenCompounds(toMessageLines(text, format)).map((found) => `${shape}: ${found}`),
      ),
    );
    expect(sentences.length).toBeGreaterThan(40);
    expect(broken).toEqual([]);
  });
});
