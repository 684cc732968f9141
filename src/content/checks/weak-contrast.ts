import { looks as drawings } from '#artwork/looks/all-looks.ts';
import { type LookId, looks } from '#domain/artwork/looks.ts';
import { toContrastRatio } from '#domain/identity/contrast.ts';
import type { Check, Finding } from './checked-content.ts';

/** Colours of an identity must leave the words of every look readable. Each pair is told once. */
export const checkWeakContrast: Check = ({ identities }) =>
  identities.flatMap(({ value: { colours }, positionOf }) => {
    const wanted = (Object.keys(looks) as LookId[]).flatMap((look) =>
      drawings[look].pairs.map((pair) => ({ ...pair, look: looks[look].name })),
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
