import { describe, expect, it } from 'vitest';
import { lawFacts, toArticle } from '#papers/law/law-facts.ts';
import { papers } from '#papers/papers.ts';
import { makeSpeech } from '#papers/speech.ts';
import { toText } from '#papers/writers/to-text.ts';
import { allFacts, factsOf, kyLua } from '../../support/paper-facts.ts';

describe('a sentence of a law', () => {
  it('stands with its article and the page on which it was read', () => {
    expect(toArticle('duty')).toBe('Luật Bình đẳng giới (73/2006/QH11), Điều 6');
    for (const { article, page } of Object.values(lawFacts)) {
      expect(article).toMatch(/^Điều \d+/u);
      expect(new URL(page).protocol).toMatch(/^https?:$/);
    }
  });

  it('of a fine for domestic violence is never of the decree that is no longer in force', () => {
    const texts = Object.values(papers).map(({ make }) => toText(make(factsOf(2026), kyLua, {})));
    expect(texts.filter((text) => text.includes('144/2021'))).toEqual([]);
  });
});

describe('the speeches', () => {
  it('grow, and say how long they take', () => {
    for (const facts of allFacts) {
      const titles = makeSpeech(facts, kyLua).blocks.flatMap((block) =>
        block.kind === 'title' ? block.text : [],
      );
      const minutes = titles.map((title) =>
        Number(/khoảng ([\d,]+) phút$/u.exec(title)?.[1]?.replace(',', '.')),
      );
      expect(minutes).toHaveLength(3);
      expect(minutes[0]).toBeLessThan(minutes[1] ?? 0);
      expect(minutes[1]).toBeLessThan(minutes[2] ?? 0);
    }
  });

  it('ask the police and clinics for something only where a people’s committee speaks', () => {
    expect(toText(makeSpeech(factsOf(2026), kyLua))).toContain('Công an can thiệp');
    expect(toText(makeSpeech(factsOf(2026), { ...kyLua, kind: 'truong-hoc' }))).not.toContain(
      'Công an can thiệp',
    );
  });
});
