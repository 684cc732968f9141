import type { ArtworkJob } from '#domain/artwork/artwork.ts';
import { findEmphasis } from '#vietnamese/find-emphasis.ts';
import { type Element, place, stack } from '../element.ts';
import { type FittedText, fitText, type TextBox, TextTooLongError } from '../fit-text.ts';
import { measureText } from '../measure-text.ts';
import { setParagraph } from '../paragraph.ts';
import { choosePicture } from './choose-picture.ts';

/** Shares of the side. A profile picture is seen at 160 px, where 0.05 is a letter of 8 px. */
const readable = 0.05;
const smallest = 0.026;
const largest = 0.075;
/** Where the words begin and end; between them their corners follow the circle, at a distance from it. */
const room = { top: 0.744, foot: 0.952 };
const air = 0.012;

/**
 * The words below the face. A short sentence is large as a whole; of a longer one the stressed words are as large as the
 * circle allows, since all of it would be too small to read, and what stands before and after them is small.
 * @throws TextTooLongError when even so the words are too many
 */
export function avatarWords(
  job: ArtworkJob,
  size: number,
  colours: { words: string; stress: string },
): Element {
  const { text } = job.message;
  const { words, stress } = colours;
  const whole = fitOrNothing(text, {
    ...toStyle(700),
    width: 0.62,
    height: 0.155,
    smallest: readable,
    largest,
  });
  if (whole) return setRows([{ fitted: whole, weight: 700, colour: words }], size);
  const rows = stressWords(text, choosePicture(job, 'orange').emphasis);
  if (rows)
    return setRows(
      rows.map((row) => ({ ...row, colour: row.weight === 900 ? stress : words })),
      size,
    );
  const all = fitText(text, { ...toStyle(700), width: 0.62, height: 0.155, smallest, largest });
  return setRows([{ fitted: all, weight: 700, colour: words }], size);
}

interface Part {
  fitted: FittedText;
  weight: 700 | 900;
}

const toStyle = (weight: Part['weight']) => ({ weight, align: 'center' }) as const;

/** From a large stressed run to a smaller one, until everything stands inside the circle. */
const runSizes = [0.095, 0.086, 0.078, 0.07, 0.063, 0.056] as const;
const restSizes = [0.034, 0.03, smallest] as const;
const restWidths = [0.7, 0.64, 0.58, 0.52, 0.46, 0.4] as const;

function stressWords(text: string, emphasis: string | undefined): Part[] | undefined {
  const run = emphasis === undefined ? undefined : findEmphasis(text, emphasis);
  if (!run) return undefined;
  const words = text.split(' ');
  const before = words.slice(0, run.start).join(' ');
  const stressed = words.slice(run.start, run.end + 1).join(' ');
  const after = words.slice(run.end + 1).join(' ');
  for (const runSize of runSizes) {
    for (const restSize of restSizes) {
      for (const width of restWidths) {
        const parts = fitParts({ before, stressed, after }, { run: runSize, rest: restSize }, width);
        if (parts && isInCircle(parts)) return parts;
      }
    }
  }
  return undefined;
}

function fitParts(
  { before, stressed, after }: Record<'before' | 'stressed' | 'after', string>,
  size: { run: number; rest: number },
  width: number,
): Part[] | undefined {
  const small = { ...toStyle(700), width, height: 0.14, smallest, largest: size.rest };
  const first = before === '' ? undefined : fitOrNothing(before, small);
  const rest = after === '' ? undefined : fitOrNothing(after, small);
  const main = fitOrNothing(stressed, {
    ...toStyle(900),
    width: 0.76,
    height: 0.2,
    smallest: size.run,
    largest: size.run,
  });
  if (!main || (before !== '' && !first) || (after !== '' && !rest)) return undefined;
  return [
    ...(first ? [{ fitted: first, weight: 700 as const }] : []),
    { fitted: main, weight: 900 as const },
    ...(rest ? [{ fitted: rest, weight: 700 as const }] : []),
  ];
}

/** Whether the lower corners of every line are inside the circle, and the last line above the foot. */
function isInCircle(parts: readonly Part[]): boolean {
  let top = room.top;
  for (const { fitted, weight } of parts) {
    for (const [at, words] of fitted.lines.entries()) {
      const foot = top + fitted.rise * fitted.size + (at + 1) * fitted.leading * fitted.size;
      const half = (measureText(words, weight) * fitted.size) / 2;
      if (Math.hypot(half, foot - 0.5) > 0.5 - air) return false;
    }
    top += fitted.height;
  }
  return top <= room.foot;
}

/** In shares of the side until here: in units now, in the middle of the room. */
function setRows(rows: readonly (Part & { colour: string })[], size: number): Element {
  const height = room.foot - room.top;
  return place(
    0,
    room.top * size,
    size,
    height * size,
    stack(
      { width: size, height: height * size, alignItems: 'center', justifyContent: 'flex-start' },
      ...rows.map(({ fitted, weight, colour }) =>
        setParagraph(
          { ...fitted, size: fitted.size * size, height: fitted.height * size, width: fitted.width * size },
          { ...toStyle(weight), width: size, smallest: 0, largest: size, colour },
        ),
      ),
    ),
  );
}

function fitOrNothing(text: string, box: TextBox): FittedText | undefined {
  try {
    return fitText(text, box);
  } catch (error) {
    if (!(error instanceof TextTooLongError)) throw error;
    return undefined;
  }
}
