import { type LookId, looks } from '#domain/artwork/artwork.ts';
import { toContrastRatio } from '#domain/identity/contrast.ts';
import type { ColourRole } from '#domain/identity/identity.ts';
import type { Check, Finding } from './checked-content.ts';

/** Words of a look and what they stand on. WCAG 2.2 asks 4.5 of small words and 3 of large ones. */
interface Pair {
  words: ColourRole;
  ground: ColourRole;
  least: 3 | 4.5;
}

/** Every pair that a look draws; the compiler says when a new look is missing. */
const pairs: Record<LookId, readonly Pair[]> = {
  'nen-cam': [
    { words: 'white', ground: 'orange', least: 3 },
    { words: 'ink', ground: 'paper', least: 4.5 },
    { words: 'orangeDeep', ground: 'paper', least: 4.5 },
  ],
  'nen-trang': [
    { words: 'ink', ground: 'paper', least: 4.5 },
    { words: 'orangeDeep', ground: 'paper', least: 4.5 },
    { words: 'white', ground: 'orangeDeep', least: 4.5 },
  ],
  'dai-lua': [{ words: 'white', ground: 'orangeDeep', least: 4.5 }],
  'mot-mau': [{ words: 'black', ground: 'white', least: 4.5 }],
};

/** Colours of an identity must leave the words of every look readable. Each pair is told once. */
export const checkWeakContrast: Check = ({ identities }) =>
  identities.flatMap(({ value: { colours }, positionOf }) => {
    const wanted = Object.entries(pairs).flatMap(([look, list]) =>
      list.map((pair) => ({ ...pair, look: looks[look as LookId].name })),
    );
    const byPair = Map.groupBy(wanted, ({ words, ground }) => `${words} ${ground}`);
    return [...byPair.values()].flatMap((group): Finding[] => {
      const [strictest] = group.toSorted((a, b) => b.least - a.least);
      if (!strictest) return [];
      const { words, ground, least } = strictest;
      const ratio = toContrastRatio(colours[words].hex, colours[ground].hex);
      if (ratio >= least) return [];
      const names = [...new Set(group.map(({ look }) => `“${look}”`))].join(', ');
      const shown = Math.floor(ratio * 10) / 10;
      return [
        {
          // White and black are what they are: the other colour is the one to change.
          position: positionOf(['colours', /^(?:white|black)$/.test(words) ? ground : words, 'hex']),
          fact: `Chữ màu ${words} (${colours[words].hex}) trên nền ${ground} (${colours[ground].hex}) chỉ tương phản ${shown}, cần ít nhất ${least}; mẫu ${names} dùng cặp này.`,
          fix: `Chọn màu ${words} hoặc ${ground} đậm, nhạt hơn cho đến khi đạt ${least}.`,
        },
      ];
    });
  });
