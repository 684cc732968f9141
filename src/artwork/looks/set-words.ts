import type { FlagPart } from '#domain/artwork/messages/message-row.ts';
import type { Box } from '../canvas.ts';
import type { Element } from '../element.ts';
import { TextTooLongError } from '../fit-text.ts';
import { placeSetting, spreadSetting } from '../setting/place-setting.ts';
import { setCouplet } from '../setting/set-couplet.ts';
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
  /** As of a message. */
  flag?: FlagPart | undefined;
  /** As of a `SettingBox`. */
  isTall?: boolean;
}

/** What is left of a box opens its lines this far, of a flag's further. */
const mostSpread = 1.25;
const mostTallSpread = 1.5;

/**
 * The sentence as large as its box allows, in the middle of the height: lines that fill the measure where they can,
 * else lines of one size.
 * @throws TextTooLongError when neither fits
 */
export function setWords(text: string, box: Box, style: WordsStyle): Element[] {
  const { width, height } = box;
  const setting = spreadSetting(
    setInRoom(text, toRoom(box, style), style.flag),
    height,
    (style.isTall ?? height > 1.6 * width) ? mostTallSpread : mostSpread,
  );
  const top = box.top + (height - setting.height) / 2;
  return placeSetting(setting, box.left, top, {
    plain: style.words,
    stress: style.stress,
    quiet: style.words,
  });
}

/** The height that the words take where nothing but their width limits them. */
export const measureWords = (text: string, width: number, style: WordsStyle): number =>
  setInRoom(text, toRoom({ width, height: width * unlimited }, style), style.flag).height;

const unlimited = 20;

function toRoom(
  { width, height }: Pick<Box, 'width' | 'height'>,
  { smallest, largest, align, emphasis, isTall }: WordsStyle,
): SettingBox {
  return { width, height, smallest, largest: Math.max(smallest, largest), align, emphasis, isTall };
}

const setInRoom = (text: string, room: SettingBox, flag?: FlagPart): Setting =>
  setColumn(text, room, setLines(text, room), flag);

/** So few syllables fill a flag when each has a line. */
const mostInColumn = 8;
/** Height over width of a flag's field. */
const columnFrom = 1.5;

/** Read downwards as flags have it, when its letters are larger than those of lines would be. */
function setColumn(text: string, room: SettingBox, stacked: Setting, flag?: FlagPart): Setting {
  const other = flag?.kind === 'half' ? flag.other.split(' ') : undefined;
  const syllables = text.split(' ');
  // The flags of a row are set alike, whichever way is larger on one of them.
  if (flag?.kind === 'part' && !flag.isColumn) return stacked;
  const isFlat = room.height < columnFrom * room.width;
  // A comma ends its syllable's line; what else stands between words would seem to belong to one of them.
  if (isFlat || syllables.length > mostInColumn || /[^\P{P},]/u.test(text.replace(/[.!]$/u, '')))
    return stacked;
  try {
    const [column] = setCouplet([syllables, other ?? syllables], { ...room, largest: room.width });
    return flag?.kind === 'part' || toSmallest(column) > toSmallest(stacked) ? column : stacked;
  } catch (error) {
    if (!(error instanceof TextTooLongError)) throw error;
    return stacked;
  }
}

const toSmallest = ({ runs }: Setting): number => Math.min(...runs.map(({ size }) => size));

function setLines(text: string, room: SettingBox): Setting {
  try {
    return setStack(text, room);
  } catch (error) {
    if (!(error instanceof TextTooLongError)) throw error;
    return setEven(text, room);
  }
}
