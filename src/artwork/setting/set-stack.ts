import { TextTooLongError, toExcess } from '../fit-text.ts';
import type { StackBreaking } from './break-stack.ts';
import { type SizedLine, stackLines, toSetting } from './place-lines.ts';
import { readSentence, type Sentence } from './read-sentence.ts';
import { type Leading, type Setting, type SettingBox, toLeadingOf } from './setting.ts';
import type { SizeRanges, StackLine } from './stack-roles.ts';

/** Large letters are what a stack is for; above all where there is height to spare, as on a flag. */
const sizeWeight = 1.5;
const tallSizeWeight = 4;
/** Height over width of a tall box. */
const tallFrom = 1.6;

const isTallBox = ({ width, height, isTall }: SettingBox): boolean => isTall ?? height > tallFrom * width;
const toSizeWeight = (box: SettingBox): number => (isTallBox(box) ? tallSizeWeight : sizeWeight);
/** Extra air before a clause, in em of its larger neighbour. */
const clauseGap = 0.24;
/** The measured width is exact; places are rounded to whole units. */
const roundingShare = 0.995;
/** What differs less is no contrast. */
const nearSizes = 1.26;

/**
 * Sets a text line by line of its sense, each as large as the measure and its part in the sentence allow, over all
 * breakings: the one with the largest letters in the box that is best broken wins.
 * @throws TextTooLongError when a line would be smaller than `box.smallest`.
 */
export function setStack(text: string, box: SettingBox): Setting {
  const setting = stackOrNothing(text, box);
  if (setting) return setting;
  throw new TextTooLongError(text, () => toExcess(text, (kept) => stackOrNothing(kept, box) !== undefined));
}

function stackOrNothing(text: string, box: SettingBox): Setting | undefined {
  const sentence = readSentence(text, box.emphasis, isTallBox(box));
  const { ranges } = sentence;
  const leading = box.leading ?? toLeadingOf(text);
  const tries = sentence
    .listStacks()
    .map((breaking) => ({ breaking, hope: toHope(breaking, ranges, box, leading) }))
    .sort((a, b) => b.hope - a.hope);
  let best: { score: number; setting: Setting } | undefined;
  for (const { breaking, hope } of tries) {
    if (best && hope <= best.score) break;
    const sized = toSized(breaking, sentence, box);
    const fitted = fitToBox(sized, box, leading);
    if (!fitted) continue;
    const score = toSizeWeight(box) * Math.log(toLetterSize(fitted)) - breaking.cost;
    if (best && score <= best.score) continue;
    const stacked = stackLines(fitted, box.width, box.align, leading);
    best = { score, setting: toSetting(fitted, stacked, box.width) };
  }
  return best?.setting;
}

/** The score that a breaking cannot exceed: as if no mark were in the way. */
function toHope(
  { lines, cost }: StackBreaking,
  ranges: SizeRanges,
  box: SettingBox,
  leading: Leading,
): number {
  // Sums of advances are a little wider or narrower than ink.
  const sizes = toSizes(
    lines.map(({ role, width }) => ({ range: ranges[role], width: width * 0.96 })),
    box.width,
  );
  const height = sizes
    .slice(1)
    .reduce(
      (sum, size, at) => sum + leading.smallest * (0.25 * (sizes[at] ?? 0) + 0.75 * size),
      0.5 * (sizes[0] ?? 0),
    );
  const scale = Math.min(1, box.height / height, box.largest / Math.max(...sizes));
  const area = lines.reduce((sum, { width }, at) => sum + width * ((sizes[at] ?? 0) * scale) ** 2, 0);
  return toSizeWeight(box) * Math.log(Math.sqrt(area)) - cost;
}

/** The largest sizes that keep to the roles' ranges, none wider than the measure. */
function toSizes(
  lines: readonly { range: readonly [number, number]; width: number }[],
  measure: number,
): number[] {
  const own = Math.min(...lines.map(({ range, width }) => measure / width / range[0]));
  return lines.map(({ range, width }) => Math.min(measure / width, own * range[1]));
}

/**
 * Lines of one role that differ little are set alike, as the smallest of them: nearly equal sizes look like a mistake,
 * above all where the larger line is the shorter one.
 */
function joinNearSizes(sizes: readonly number[], lines: readonly StackLine[]): number[] {
  return sizes.map((size, at) => {
    const alike = sizes.filter((_, other) => lines[other]?.role === lines[at]?.role);
    const smallest = Math.min(...alike);
    return Math.max(...alike) < nearSizes * smallest ? smallest : size;
  });
}

function toSized(
  { lines }: StackBreaking,
  { units, ranges, measure }: Sentence,
  box: SettingBox,
): SizedLine[] {
  const inks = lines.map(({ start, end }) => measure(start, end));
  const fullest = toSizes(
    lines.map(({ role }, at) => ({ range: ranges[role], width: inks[at]?.width ?? 0 })),
    box.width * roundingShare,
  );
  const sizes = isTallBox(box) ? fullest : joinNearSizes(fullest, lines);
  return inks.map((line, at) => {
    const size = sizes[at] ?? 0;
    const [here, before] = [lines[at], lines[at - 1]];
    const isNewClause = here && before && units[here.start]?.clause !== units[before.start]?.clause;
    return { line, size, gap: isNewClause ? clauseGap * Math.max(size, sizes[at - 1] ?? 0) : 0 };
  });
}

/** Everything smaller alike until it fits; undefined where that is too small to read. */
function fitToBox(lines: readonly SizedLine[], box: SettingBox, leading: Leading): SizedLine[] | undefined {
  const { height } = stackLines(lines, box.width, box.align, leading);
  const largest = Math.max(...lines.map(({ size }) => size));
  const scale = Math.min(1, (box.height * roundingShare) / height, box.largest / largest);
  if (lines.some(({ size }) => size * scale < box.smallest)) return undefined;
  return lines.map(({ line, size, gap = 0 }) => ({ line, size: size * scale, gap: gap * scale }));
}

/** As the root of the area that the letters take. */
const toLetterSize = (lines: readonly SizedLine[]): number =>
  Math.sqrt(lines.reduce((sum, { line, size }) => sum + line.width * size ** 2, 0));
