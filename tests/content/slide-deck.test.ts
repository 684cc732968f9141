import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { papers } from '#papers/papers.ts';
import { slideColours, toPptx } from '#papers/writers/to-pptx.ts';
import { factsOf, kyLua } from '../support/paper-facts.ts';
import { readContent } from './read-content.ts';

const paper = papers['trinh-chieu'].make(factsOf(2025), kyLua);
const file = { day: '2025-11-15', description: 'Nguồn' };

describe('the deck of slides', () => {
  it('has a slide for each title, its words as words and what to say in its notes', async () => {
    const files = unzipSync(await toPptx(paper, file));
    const read = (path: string) => strFromU8(files[path] ?? new Uint8Array());
    const titles = paper.blocks.filter(({ kind }) => kind === 'title');
    expect(Object.keys(files).filter((path) => /^ppt\/slides\/slide\d+\.xml$/.test(path))).toHaveLength(
      titles.length,
    );
    expect(read('ppt/slides/slide1.xml')).toContain('Lễ phát động Tháng hành động');
    expect(read('ppt/slides/slide1.xml')).toContain('UBND phường Kỳ Lừa');
    expect(read('ppt/slides/slide2.xml')).toContain('trong kỷ nguyên số');
    expect(read('ppt/notesSlides/notesSlide3.xml')).toContain('Hỏi mọi người trước khi đọc điều luật');
    expect(Object.keys(files).filter((path) => /\.(png|jpe?g)$/.test(path))).toEqual([]);
  });

  it('is the same whenever it is written', async () => {
    expect(await toPptx(paper, file)).toEqual(await toPptx(paper, file));
  });

  it('has the colours of the identity', async () => {
    const { content } = await readContent();
    const hexes = JSON.stringify(content.identities).toUpperCase();
    for (const colour of Object.values(slideColours)) expect(hexes).toContain(`#${colour}`);
  });
});
