import type { Breaking } from '../break-lines.ts';
import { TextTooLongError, toExcess } from '../fit-text.ts';
import { type SizedLine, stackLines, toSetting } from './place-lines.ts';
import { readSentence, type Sentence } from './read-sentence.ts';
import { type Leading, type Setting, type SettingBox, toLeadingOf } from './setting.ts';

/** Places are rounded to whole units. */
const roundingShare = 0.995;

/**
 * Sets a text at one size in even lines, the stressed words among the others: for what is long, or formal.
 * @throws TextTooLongError when the largest size that fits is below `box.smallest`.
 */
export function setEven(text: string, box: SettingBox): Setting {
  const setting = setOrNothing(text, box);
  if (setting) return setting;
  throw new TextTooLongError(text, () => toExcess(text, (kept) => setOrNothing(kept, box) !== undefined));
}

function setOrNothing(text: string, box: SettingBox): Setting | undefined {
  const sentence = readSentence(text, box.emphasis);
  const leading = box.leading ?? toLeadingOf(text);
  let best: { score: number; lines: SizedLine[] } | undefined;
  for (let count = 1; count <= sentence.units.length; count += 1) {
    for (const breaking of sentence.listEven(count)) {
      if (best && Math.log(toMostSize(breaking, box, leading)) - breaking.cost <= best.score) continue;
      const lines = fitLines(breaking, sentence, box, leading);
      const score = Math.log(lines[0]?.size ?? 0) - breaking.cost;
      if (!best || score > best.score) best = { score, lines };
    }
    if (best && count * leading.smallest * (best.lines[0]?.size ?? 0) > 2 * box.height) break;
  }
  if (!best || (best.lines[0]?.size ?? 0) < box.smallest) return undefined;
  return toSetting(best.lines, stackLines(best.lines, box.width, box.align, leading, true), box.width);
}

/** The size that a breaking cannot exceed: as if no mark were in the way. */
function toMostSize({ lines, widths }: Breaking, box: SettingBox, leading: Leading): number {
  const height = leading.smallest * (lines.length - 1) + 0.5;
  // Sums of advances are a little wider than ink.
  return Math.min(box.width / (Math.max(...widths) * 0.96), box.height / height, box.largest);
}

function fitLines({ lines }: Breaking, sentence: Sentence, box: SettingBox, leading: Leading): SizedLine[] {
  const measured = lines.map((line) => {
    const numbers = line.match(/\d+/g) ?? [];
    const start = Number(numbers[0]);
    return sentence.measure(start, start + numbers.length);
  });
  const widest = Math.min(
    (box.width * roundingShare) / Math.max(...measured.map(({ width }) => width)),
    box.largest,
  );
  const sized = measured.map((line) => ({ line, size: widest }));
  const { height } = stackLines(sized, box.width, box.align, leading, true);
  const size = widest * Math.min(1, (box.height * roundingShare) / height);
  return measured.map((line) => ({ line, size }));
}
