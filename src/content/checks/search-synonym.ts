import { formats } from '#domain/artwork/format.ts';
import { officialKinds } from '#domain/artwork/messages/index.ts';
import { toSearchWords } from '#vietnamese/search-words.ts';
import type { Check, Finding } from './checked-content.ts';
import { toSuggestion } from './find-nearest.ts';

const toSpelt = (text: string): string =>
  ` ${toSearchWords(text)
    .map(({ plain, marked = plain }) => marked)
    .join(' ')} `;

/** Whether words stand in one of the texts. Few are spelt for it: most words stand somewhere as they are written. */
function toSearch(texts: readonly string[]): (words: string) => boolean {
  const small = texts.map((text) => text.toLowerCase());
  const spelt: string[] = [];
  const holds = (at: number, wanted: string): boolean => {
    spelt[at] ??= toSpelt(texts[at] ?? '');
    return spelt[at].includes(wanted);
  };
  return (words) => {
    const wanted = toSpelt(words);
    const likely = small.flatMap((text, at) => (text.includes(words.toLowerCase()) ? [at] : []));
    return likely.some((at) => holds(at, wanted)) || texts.some((_, at) => holds(at, wanted));
  };
}

/** A row must lead somewhere: to words that the site has, or to numbers that it names. */
export const checkSearchSynonym: Check = ({ synonyms, hotlines, texts }) => {
  if (!synonyms) return [];
  const numbers = hotlines?.value.hotlines.map(({ number }) => number);
  const said = [
    ...texts.filter(({ position }) => position.file !== synonyms.positionOf([]).file).map(({ text }) => text),
    ...formats.map(({ name }) => name),
    ...Object.values(officialKinds).map(({ name }) => name),
  ];
  const isSaid = toSearch(said);
  return synonyms.value.synonyms.flatMap(({ means, hotlines: wanted = [] }, index): Finding[] => {
    const at = (field: string | number, ...rest: (string | number)[]) =>
      synonyms.positionOf(['synonyms', index, field, ...rest]);
    const missing =
      means === undefined && wanted.length === 0
        ? [
            {
              position: at('typed'),
              fact: 'Nhóm từ này không dẫn đến đâu.',
              fix: 'Thêm means (lời có trên trang) hoặc hotlines (số trong hotlines.yaml).',
            },
          ]
        : [];
    const unsaid =
      means !== undefined && !isSaid(means)
        ? [
            {
              position: at('means'),
              fact: `Trên trang không có lời nào là “${means}”, nên các cách gõ này không tìm ra gì.`,
              fix: 'Chép đúng một lời đang có trên trang, ví dụ tên khổ: Băng rôn 3 × 1 m.',
            },
          ]
        : [];
    const unknown = wanted.flatMap((number, place) =>
      !numbers || numbers.includes(number)
        ? []
        : [
            {
              position: at('hotlines', place),
              fact: `Số ${number} không có trong content/hotlines.yaml.`,
              fix: `${toSuggestion(number, numbers)}Ghi đúng một số trong hotlines.yaml.`,
            },
          ],
    );
    return [...missing, ...unsaid, ...unknown];
  });
};
