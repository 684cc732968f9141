import type { Box } from '../canvas.ts';
import type { Element } from '../element.ts';
import { TextTooLongError } from '../fit-text.ts';
import { placeSetting, spreadSetting } from '../setting/place-setting.ts';
import { setEven } from '../setting/set-even.ts';
import { setStack } from '../setting/set-stack.ts';
import type { Setting, SettingBox } from '../setting/setting.ts';

export interface WordsStyle {
  /** The run of the sentence to stress. */
  emphasis?: string | undefined;
  words: string;
  stress: string;
  align: 'left' | 'center';
  smallest: number;
  largest: number;
}

/** What is left of a tall box opens its lines this far. */
const mostSpread = 1.25;

/**
 * The sentence as large as its box allows, in the middle of the height: lines that fill the measure where they can,
 * else lines of one size.
 * @throws TextTooLongError when neither fits
 */
export function setWords(text: string, box: Box, style: WordsStyle): Element[] {
  const { width, height } = box;
  const { smallest, largest, align, emphasis } = style;
  const room: SettingBox = { width, height, smallest, largest: Math.max(smallest, largest), align, emphasis };
  const setting = spreadSetting(setLines(text, room), height, mostSpread);
  const top = box.top + (height - setting.height) / 2;
  return placeSetting(setting, box.left, top, {
    plain: style.words,
    stress: style.stress,
    quiet: style.words,
  });
}

function setLines(text: string, room: SettingBox): Setting {
  try {
    return setStack(text, room);
  } catch (error) {
    if (!(error instanceof TextTooLongError)) throw error;
    return setEven(text, room);
  }
}
