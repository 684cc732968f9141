import { type Element, line, place } from '../element.ts';
import { measureText } from '../measure-text.ts';
import type { Setting, Voice } from './setting.ts';

/**
 * The elements of a setting, with its upper left corner at a place of the parent; each voice has its colour. Places
 * become whole units here, so that layout and drawing, which both round, round nothing more.
 */
export const placeSetting = (
  { runs }: Setting,
  left: number,
  top: number,
  colours: Readonly<Record<Voice, string>>,
): Element[] =>
  runs.map(({ text, size, weight, voice, x, baseline }) => {
    const rise = Math.ceil(size);
    return place(
      Math.round(left + x),
      Math.round(top + baseline) - rise,
      Math.ceil(measureText(text, weight) * size),
      rise,
      line(text, { size, weight, colour: colours[voice], leading: toLeading(rise / size) }),
    );
  });

/** The leading whose line box has its baseline so far below its top, in em; see `toBaseline`. */
const toLeading = (rise: number): number => 2 * (rise - 1) + 1.265;

/**
 * The setting with its lines apart to fill a height, each distance up to `most` times what it was; what then still
 * is left stays below.
 */
export function spreadSetting(setting: Setting, height: number, most: number): Setting {
  const first = setting.runs[0]?.baseline ?? 0;
  const last = setting.runs.at(-1)?.baseline ?? 0;
  if (last <= first || height <= setting.height) return setting;
  const factor = Math.min(most, 1 + (height - setting.height) / (last - first));
  return {
    ...setting,
    height: setting.height + (last - first) * (factor - 1),
    runs: setting.runs.map((run) => ({ ...run, baseline: first + (run.baseline - first) * factor })),
  };
}
