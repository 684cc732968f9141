import { type Design, ownSizeName, qrField } from '#domain/artwork/design.ts';
import { type DesignWords, messageKinds } from '#domain/artwork/messages/index.ts';
import { sizeUnits, toOwnSizeProblem } from '#domain/artwork/own-size.ts';
import { toQrAddressProblem } from '#domain/artwork/qr-address.ts';
import { isPastYear } from '#domain/campaign/lead-campaign.ts';
import { studioWords } from '#i18n/vi/studio.ts';
import type { Advice } from './to-problem-item.ts';

/** Why fields cannot be drawn yet; none when they can. */
export function findAdvice(fields: URLSearchParams, design: Design | undefined): Advice[] {
  if (design) return [...findUnwritten(design.words), ...findQrProblem(design)];
  if (fields.get('kho') !== ownSizeName) return [];
  const [width, height] = ['rong', 'cao'].map((name) => Number((fields.get(name) ?? '').replace(',', '.')));
  const unit = sizeUnits.find((known) => known === fields.get('do')) ?? 'm';
  const problem = toOwnSizeProblem({ width: width ?? 0, height: height ?? 0, unit }) ?? 'not-a-size';
  return [{ words: studioWords.size[problem], at: ['rong', 'cao'] }];
}

/**
 * What a visitor is told of the year that a design names.
 * @param isKnown whether the content has the design's message
 * @param today the visitor's ISO day
 */
export function findYearAdvice({ year }: Design, isKnown: boolean, today: string): Advice[] {
  if (!isKnown) return [{ words: studioWords.notKnown(year) }];
  return isPastYear(year, today) ? [{ words: studioWords.pastYear(year) }] : [];
}

function findQrProblem({ qrAddress }: Design): Advice[] {
  const problem = qrAddress ? toQrAddressProblem(qrAddress) : undefined;
  return problem ? [{ words: studioWords.qr[problem], at: [qrField] }] : [];
}

function findUnwritten(words: DesignWords): Advice[] {
  const said: Record<string, string> = words;
  return Object.entries(messageKinds[words.kind].fields).flatMap(([field, { name, whenEmpty }]) =>
    whenEmpty && said[field] === '' ? [{ words: whenEmpty, at: [name] }] : [],
  );
}
