import { describe, expect, it } from 'vitest';
import type { Artwork } from '#domain/artwork/artwork.ts';
import { toArtworkWords, toSharedWords } from '#domain/artwork/artwork-words.ts';
import type { LookId } from '#domain/artwork/looks.ts';
import { looks } from '#domain/artwork/looks.ts';
import { officialKinds } from '#domain/artwork/messages/index.ts';
import { toPublishedFormats } from '#domain/artwork/plan-artworks.ts';
import { toVietnameseCapitals } from '#vietnamese/to-vietnamese-capitals.ts';
import { toTestArtwork, toTestJob } from '../../../support/artwork-job.ts';
import { toLaidLines } from '../../../support/laid-lines.ts';

const kinds = Object.keys(officialKinds) as (keyof typeof officialKinds)[];
const published = (Object.keys(looks) as LookId[]).flatMap((look) =>
  kinds.flatMap((kind) => toPublishedFormats(kind, look).map(({ id }) => ({ look, kind, format: id }))),
);
/** Lines break anywhere, parts stand in any order, a formal look has capitals and a dot between parts: what counts is that no word is missing or too many. */
const toSyllables = (texts: string[]): string[] =>
  toVietnameseCapitals(texts.join(' '))
    .split(/[\s·]+/)
    .toSorted();

describe('toArtworkWords', () => {
  it.each(published)(
    'gives every word that the $look look sets for a $kind in $format, and no other',
    (wish) => {
      const job = toTestJob({ ...wish, agency: [] });
      expect(toSyllables(toArtworkWords(job))).toEqual(toSyllables(toLaidLines(job)));
    },
  );

  it.each(['a4', 'phong-6x3m', 'led-3x1'] as const)('gives every word of a ceremony in %s', (format) => {
    const job = toTestJob({
      kind: 'launch',
      format,
      heading: 'Lễ phát động',
      text: 'Lễ phát động Tháng hành động năm 2025',
      theme: 'Chấm dứt bạo lực',
      details: ['Thời gian: 8 giờ', 'Địa điểm: Hội trường'],
      agency: ['UBND phường'],
    });
    expect(toSyllables(toArtworkWords(job))).toEqual(toSyllables(toLaidLines(job)));
  });

  it('gives the unit that signs too', () => {
    expect(toArtworkWords(toTestJob({ agency: ['UBND phường Kỳ Lừa'] }))).toContain('UBND phường Kỳ Lừa');
  });
});

describe('toSharedWords', () => {
  it('gives what most artworks say, and tells that an avatar’s frame says less', () => {
    const artworks: Artwork[] = [toTestArtwork({ format: 'khung-avatar' }), toTestArtwork()];
    const { words, someSayLess } = toSharedWords(artworks);
    expect(words.at(-1)).toMatch(/15\/11.+15\/12\/2025/);
    expect(someSayLess).toBe(true);
  });
});
