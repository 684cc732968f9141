import type { Check } from './checked-content.ts';
import { toSuggestion } from './find-nearest.ts';
import { readAttribute, readSvgTags } from './svg-tags.ts';

/**
 * The construction speaks of parts that `emblem.svg` names, so that a drawing put in its place is never
 * explained with the steps of the former.
 */
export const checkEmblemParts: Check = ({ identities, emblems }) =>
  identities.flatMap(({ value: { name, emblem }, positionOf }) => {
    const file = emblems.find(({ path }) => path.endsWith(`identities/${name}/emblem.svg`));
    // A file that is no drawing has its own message.
    if (!file || !emblem.construction || readSvgTags(file.text).opened.every((tag) => tag.name !== 'path'))
      return [];
    const parts = readSvgTags(file.text).opened.flatMap(
      (tag) => (tag.name === 'path' && readAttribute(tag, 'id')) || [],
    );
    const { circles, steps } = emblem.construction;
    const named = [
      ...circles.map(({ around }, index) => ({ part: around, path: ['circles', index, 'around'] })),
      ...steps.flatMap((step, index) =>
        step.parts.map((part, at) => ({ part, path: ['steps', index, 'parts', at] })),
      ),
    ];
    return named
      .filter(({ part }) => !parts.includes(part))
      .map(({ part, path }) => ({
        position: positionOf(['emblem', 'construction', ...path]),
        fact: `emblem.svg không có hình nào mang id="${part}".`,
        fix: `${toSuggestion(part, parts)}Biểu tượng đã thay bằng hình khác thì xóa cả mục construction.`,
      }));
  });
