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
  /** Whether what is left of the height opens the lines further, where nothing else fills it. */
  isAiry?: boolean;
}

/** What is left of a box opens its lines this far, of a flag's further. */
const mostSpread = 1.25;
const mostTallSpread = 1.5;
const mostAirySpread = 1.35;

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
    (style.isTall ?? height > 1.6 * width) ? mostTallSpread : style.isAiry ? mostAirySpread : mostSpread,
  );
  const top = box.top + (height - setting.height) / 2;
  return placeSetting(setting, box.left, top, {
    plain: style.words,
    stress: style.stress,
    quiet: style.words,
  });
}

/**
 * The height that the words take where nothing but their width limits them; of flags beside each other, which are laid
 * out alike, that of the highest.
 */
export function measureWords(text: string, width: number, style: WordsStyle): number {
  const room = toRoom({ width, height: width * unlimited }, style);
  const texts = style.flag?.kind === 'part' ? style.flag.all : [text];
  return Math.max(...texts.map((each) => setInRoom(each, room, style.flag).height));
}

const unlimited = 20;

/** Words have air when their room is so many times as high as they are. */
const airy = 1.15;

/** Whether a room holds its words as large as its width lets them be, and with air. */
export const haveAir = (text: string, room: Box, style: WordsStyle): boolean =>
  measureWords(text, room.width, style) * airy <= room.height;

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
  const isTooLong = flag?.kind !== 'part' && syllables.length > mostInColumn;
  if (isFlat || isTooLong || /[^\P{P},]/u.test(text.replace(/[.!]$/u, ''))) return stacked;
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
