import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readDrawingMemory, toDrawingMemory } from '#build/render/drawing-memory.ts';
import { explainAndRemember } from '#build/render/explain-and-remember.ts';
import { explainDrawing } from '#build/render/explain-drawing.ts';
import type { Artwork } from '#domain/artwork/artwork.ts';
import { toTestArtwork } from '../../../support/artwork-job.ts';

const post = toTestArtwork({ format: 'vuong' });
const story = toTestArtwork({ format: 'story' });
const names = { post: post.job.name, story: story.job.name };
const sources = {
  'content/identities/trai-tim-cam/emblem.svg': 'a1',
  'src/artwork/looks/crowd.ts': 'b2',
  '@resvg/resvg-js@2.6.2': '',
};
const last = toDrawingMemory(sources, [post, story]);

describe('explainDrawing', () => {
  it('says that nothing was drawn', () => {
    expect(explainDrawing([], sources, last)).toEqual([
      'Nothing was drawn: all artworks are as in the build before.',
    ]);
  });

  it('knows no reason at the first build', () => {
    expect(explainDrawing([post, story], sources, undefined)).toEqual([
      '2 artworks drawn: no build before this one left what it drew.',
    ]);
  });

  it('tells a new artwork from one whose job is another', () => {
    const { message } = post.job;
    const reworded: Artwork = { ...post, job: { ...post.job, message: { ...message, text: 'Yêu thương' } } };
    expect(explainDrawing([reworded, story], sources, toDrawingMemory(sources, [post]))).toEqual([
      `1 artwork drawn: other in message: ${names.post}`,
      `1 artwork drawn: new: ${names.story}`,
    ]);
  });

  it.each<[string, Record<string, string>, string]>([
    [
      'a file of the drawing code',
      { ...sources, 'src/artwork/looks/crowd.ts': 'c3' },
      'src/artwork/looks/crowd.ts',
    ],
    [
      'an emblem',
      { ...sources, 'content/identities/trai-tim-cam/emblem.svg': 'c3' },
      'content/identities/trai-tim-cam/emblem.svg',
    ],
    [
      'a library',
      Object.fromEntries(Object.entries(sources).map(([name, sum]) => [name.replace('2.6.2', '2.7.0'), sum])),
      '@resvg/resvg-js@2.7.0',
    ],
    [
      'a file that is gone',
      { 'src/artwork/looks/crowd.ts': 'b2', '@resvg/resvg-js@2.6.2': '' },
      'content/identities/trai-tim-cam/emblem.svg',
    ],
  ])('names %s that changed', (_, now, named) => {
    expect(explainDrawing([post], now, last)).toEqual([
      `1 artwork drawn: drawn by what changed (${named}): ${names.post}`,
    ]);
  });

  it('says that an entry of the cache was missing or damaged where nothing else changed', () => {
    expect(explainDrawing([story], sources, last)).toEqual([
      `1 artwork drawn: missing or damaged in the cache: ${names.story}`,
    ]);
  });

  it('names five and counts the others', () => {
    const many = Array.from({ length: 8 }, (_, at) => ({ ...post, job: { ...post.job, name: `so-${at}` } }));
    expect(explainDrawing(many, sources, last)).toEqual([
      '8 artworks drawn: new: so-0, so-1, so-2, so-3, so-4 and 3 more',
    ]);
  });
});

describe('explainAndRemember', () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'explain-'));
  });
  afterEach(() => rm(folder, { recursive: true }));
  const toPool = (drawn: Artwork[]) => ({ readSources: async () => sources, listDrawn: () => drawn });

  it('keeps for the next build what it needs to explain itself', async () => {
    await explainAndRemember([post], toPool([post]), folder);
    expect(await explainAndRemember([post, story], toPool([story]), folder)).toEqual([
      `1 artwork drawn: new: ${names.story}`,
    ]);
    expect(await readDrawingMemory(folder)).toEqual(last);
  });

  it('goes on where what was kept cannot be read', async () => {
    await writeFile(join(folder, 'last-drawing.json'), '{"sources":');
    expect(await explainAndRemember([post], toPool([post]), folder)).toEqual([
      '1 artwork drawn: no build before this one left what it drew.',
    ]);
  });
});
