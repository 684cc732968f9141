import { TextTooLongError } from '../fit-text.ts';
import { measureLine, type SizedLine, stackLines, toSetting } from './place-lines.ts';
import { capitalsLeading, type Setting, type SettingBox } from './setting.ts';

/** A syllable too wide for its flag is smaller than the others, but no smaller than this share. */
const narrowestShare = 0.7;
/** Room that is left goes between the syllables, up to this. */
const widestPitch = 1.4;
const roundingShare = 0.995;

/**
 * Sets the halves of a couplet (câu đối) for two flags that hang beside each other: one syllable a line, centred,
 * read downwards, on baselines common to both.
 * @param halves equally many syllables each; see `splitCouplet`.
 * @throws TextTooLongError when a syllable would be smaller than `box.smallest`.
 */
export function setCouplet(
  halves: readonly [readonly string[], readonly string[]],
  box: Pick<SettingBox, 'width' | 'height' | 'smallest' | 'largest'>,
): [Setting, Setting] {
  const width = box.width * roundingShare;
  const flags = halves.map((syllables) => syllables.map((text) => measureLine([{ text, voice: 'stress' }])));
  const widest = Math.max(...flags.flat().map((line) => line.width));
  const size = Math.min(box.largest, width / widest / narrowestShare);
  const sized = flags.map((lines) =>
    lines.map((line): SizedLine => ({ line, size: Math.min(size, width / line.width) })),
  );
  const stacks = sized.map((lines) => stackLines(lines, box.width, 'center', capitalsLeading, true));
  const steps = Math.max(0, (halves[0].length || 1) - 1);
  const pitch = Math.max(...stacks.map(({ baselines }) => (baselines[1] ?? 0) - (baselines[0] ?? 0)));
  const first = Math.max(...stacks.map(({ baselines }) => baselines[0] ?? 0));
  const foot = Math.max(...stacks.map(({ baselines, height }) => height - (baselines.at(-1) ?? 0)));
  const scale = Math.min(1, (box.height * roundingShare) / (first + pitch * steps + foot));
  const smallest = sized.flat().toSorted((a, b) => a.size - b.size)[0];
  if (!smallest || smallest.size * scale < box.smallest) {
    const text = halves.map((half) => half.join(' ')).join(', ');
    throw new TextTooLongError(text, () => 1);
  }
  const room = steps === 0 ? 0 : (box.height * roundingShare - (first + foot) * scale) / steps;
  const apart = Math.max(pitch * scale, Math.min(room, pitch * scale * widestPitch));
  const baselines = Array.from({ length: steps + 1 }, (_, at) => first * scale + apart * at);
  const height = (baselines.at(-1) ?? 0) + foot * scale;
  return sized.map((lines) => {
    const scaled = lines.map((line) => ({ ...line, size: line.size * scale }));
    const { offsets } = stackLines(scaled, box.width, 'center', capitalsLeading, true);
    return toSetting(scaled, { offsets, baselines, height }, box.width);
  }) as [Setting, Setting];
}
