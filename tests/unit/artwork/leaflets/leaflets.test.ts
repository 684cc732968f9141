import { describe, expect, it } from 'vitest';
import { writeLeaflet } from '#artwork/leaflets/write-leaflet.ts';
import {
  bookletPages,
  leafletIds,
  leaflets,
  toLeafletFiles,
  toLeafletName,
  toSpreads,
} from '#domain/artwork/leaflets.ts';
import { checkPdf } from '../../../../scripts/preflight/check-pdf.ts';
import { toTestJob } from '../../../support/artwork-job.ts';
import { contentOf, cutLeaflet, readBooklet } from '../../../support/fold-sheet.ts';
import { kyLua } from '../../../support/paper-facts.ts';

const content = contentOf(2025);
const job = toTestJob();
const maker = {
  identity: {
    name: 'trai-tim-cam',
    colours: Object.fromEntries(
      Object.entries(job.colours).map(([role, hex]) => [
        role,
        { hex, cmyk: job.inks[role as keyof typeof job.inks] },
      ]),
    ) as never,
  },
  credit: { author: 'Nhóm', licence: { name: 'CC BY 4.0', url: 'https://example.org/by' } },
};
const everyFile = leafletIds.flatMap((id) =>
  toLeafletFiles(id).map((file) => ({ id, file, name: toLeafletName(id, 2025, file) })),
);

describe('a sheet folded into three', () => {
  const [outside = [], inside = []] = cutLeaflet('to-gap-ba', 'press', content);

  it('has panels that lie back to back when the sheet is turned over its short edge', () => {
    expect(outside.map(({ widthMm }) => widthMm)).toEqual(inside.map(({ widthMm }) => widthMm).toReversed());
  });

  it('folds in the one panel that is narrower', () => {
    const widths = outside.map(({ widthMm }) => widthMm);
    expect(widths).toEqual([97, 100, 100]);
    expect(outside[0]?.words).toContain('Bình đẳng giới và an toàn');
  });

  it('says nothing of violence while it is closed', () => {
    for (const panel of outside.slice(1)) expect(panel.words).not.toMatch(/bạo lực|bạo hành|đánh/i);
    expect(inside.map(({ words }) => words).join(' ')).toContain('Bạo lực là gì?');
  });
});

describe('a sheet folded in two', () => {
  it('says nothing of violence while it is closed', () => {
    const [outside = []] = cutLeaflet('to-gap-doi', 'press', content);
    for (const panel of outside) expect(panel.words).not.toMatch(/bạo lực|bạo hành|đánh/i);
  });
});

describe('a booklet', () => {
  it('stands 8-1, 2-7, 6-3, 4-5 on its two sheets', () => {
    expect(toSpreads(8)).toEqual([
      [8, 1],
      [2, 7],
      [6, 3],
      [4, 5],
    ]);
  });

  it.each(['press', 'office'] as const)('is read in order when the sheets for the %s are folded', (use) => {
    const pages = readBooklet(cutLeaflet('sach-mong', use, content)).map(({ words }) => toHeading(words));
    const read = cutLeaflet('sach-mong', 'screen', content).map(([page]) => toHeading(page?.words ?? ''));
    expect(pages).toHaveLength(bookletPages.length);
    expect(pages).toEqual(read);
  });
});

/** Lines may break elsewhere on a page that is half a millimetre wider. */
const toHeading = (words: string): string => words.replaceAll(' ', '').slice(0, 24);

describe('what a leaflet says', () => {
  it('is laws with their articles, and words of ours that are called so', () => {
    const blocks = Object.values(content.parts).flatMap((part) => part.blocks);
    for (const block of blocks) {
      if (block.kind === 'quote') expect(block.source).toMatch(/^Luật .+, Điều \d+/u);
    }
    const notes = blocks.flatMap((block) => (block.kind === 'note' ? block.text : []));
    expect(notes).toContainEqual(expect.stringMatching(/^Lời của nhóm làm tờ này/));
  });

  it('is the month’s name while the theme is not known', () => {
    expect(contentOf(2026).theme).toBe(contentOf(2026).monthName);
  });

  it('has the unit’s name on its back, or a line to write it on', () => {
    const toBack = (parts: typeof content.parts) => JSON.stringify(parts.back);
    expect(toBack(contentOf(2025, kyLua).parts)).toContain('UBND phường Kỳ Lừa');
    expect(toBack(content.parts)).toContain('Nơi phát hành');
  });
});

describe('a leaflet’s file', () => {
  it.each(everyFile)('holds what a press or a printer asks: $name', async ({ id, file, name }) => {
    const bytes = await writeLeaflet(id, file, content, maker);
    expect(checkPdf(bytes, `${name}.pdf`)).toEqual([]);
    expect(new TextDecoder('latin1').decode(bytes).match(/\/Type \/Page\b/g)).toHaveLength(file.sides.length);
    // 60 kB a page.
    expect(bytes.length / file.sides.length).toBeLessThan(60 * 1024);
  });

  it('is the same twice', async () => {
    const [file] = leaflets['to-gap-doi'].files;
    expect(await writeLeaflet('to-gap-doi', file, content, maker)).toEqual(
      await writeLeaflet('to-gap-doi', file, content, maker),
    );
  });

  it('refuses words that would be smaller than can be read', async () => {
    const [file] = leaflets['to-gap-ba'].files;
    const long = {
      ...content.parts.action,
      blocks: [{ kind: 'text', text: 'một '.repeat(900).trim() }],
    } as const;
    await expect(
      writeLeaflet('to-gap-ba', file, { ...content, parts: { ...content.parts, action: long } }, maker),
    ).rejects.toThrow('do not fit at 7.5 pt');
  });
});
