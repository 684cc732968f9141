import { type Design, ownSizeName } from '#domain/artwork/design.ts';
import { sizeUnits, toOwnSizeProblem } from '#domain/artwork/own-size.ts';
import { studioWords } from '#i18n/vi/studio.ts';
import type { Advice } from './to-problem-item.ts';

const unwritten: Advice = { words: studioWords.unwritten };

/** Why fields cannot be drawn yet; none when they can. */
export function findAdvice(fields: URLSearchParams, design: Design | undefined): Advice[] {
  if (design) return design.words.kind === 'own' && design.words.text === '' ? [unwritten] : [];
  if (fields.get('kho') !== ownSizeName) return [];
  const [width, height] = ['rong', 'cao'].map((name) => Number((fields.get(name) ?? '').replace(',', '.')));
  const unit = sizeUnits.find((known) => known === fields.get('do')) ?? 'm';
  const problem = toOwnSizeProblem({ width: width ?? 0, height: height ?? 0, unit }) ?? 'not-a-size';
  return [{ words: studioWords.size[problem] }];
}
