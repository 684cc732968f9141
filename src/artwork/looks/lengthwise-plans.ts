import type { Box, Canvas } from '../canvas.ts';
import { type PicturePlans, toFoot, toRight, toWordRoom } from './picture-plan.ts';
import { arch, circle, rectangle, roundedRectangle } from './shapes.ts';

/** A picture beside the words takes at most this share of the width, and of a long banner its height. */
const widest = 0.42;
/** Words that fill the height beside a picture would stand on the strip below them, with half of the margin. */
const footShare = 0.8;

/** The column of the picture at the right, and the words' at the left of it. */
function toColumns(canvas: Canvas, area: Box, more: number) {
  const inner = toWordRoom(canvas, area, footShare);
  const width = Math.min(area.width * (widest - more), area.height * 1.12);
  const left = toRight(area) - width;
  const words = { ...inner, width: left - inner.left - canvas.short * 0.02 };
  const side = Math.min(width * 0.92, area.height * 0.9);
  const motif = { left: left + (width - side) / 2, top: toFoot(area) - side, width: side, height: side };
  return { inner, left, width, words, side, motif, middle: left + width / 2 };
}

/** Words and motif beside each other: for whatever is wider than high. */
export const lengthwisePlans: PicturePlans = {
  horizon: (canvas, area, more) => {
    const { words, width, side, motif, middle } = toColumns(canvas, area, more);
    const y = toFoot(area) - side * 0.25;
    return {
      words,
      motif,
      align: 'left',
      onSecond: true,
      shapes: [
        { d: circle(middle, y, width * 0.5), wears: 'shade' },
        { d: circle(middle, y, width * 0.42), wears: 'second' },
      ],
    };
  },
  split: (canvas, area, more) => {
    const { words, motif, left } = toColumns(canvas, area, more);
    const shapes = [{ d: rectangle(left, 0, canvas.width, toFoot(area)), wears: 'second' as const }];
    return { words, motif, align: 'left', onSecond: true, shapes };
  },
  disc: (canvas, area, more) => {
    const { words, width, middle } = toColumns(canvas, area, more);
    const r = Math.min(width * 0.5, area.height * 0.44);
    const y = area.top + area.height / 2;
    const side = r * 1.45;
    return {
      words,
      motif: { left: middle - side / 2, top: y - side * 0.56, width: side, height: side },
      align: 'left',
      onSecond: true,
      shapes: [{ d: circle(middle, y, r), wears: 'second' }],
    };
  },
  bubble: (canvas, area, more) => {
    const { inner, words, motif, left, side } = toColumns(canvas, area, more);
    const pad = canvas.short * 0.055;
    const [top, foot, edge] = [inner.top - pad * 0.35, toFoot(inner), left - pad * 0.2];
    const tail = { y: area.top + area.height * 0.62, x: edge + canvas.short * 0.09 };
    const form = roundedRectangle(inner.left - pad * 0.35, top, edge, foot, pad);
    return {
      words: {
        left: inner.left + pad * 0.7,
        top: top + pad,
        width: words.width - 1.6 * pad,
        height: foot - top - 2 * pad,
      },
      motif: {
        ...motif,
        left: motif.left + canvas.short * 0.04,
        top: motif.top + side * 0.1,
        width: side * 0.9,
        height: side * 0.9,
      },
      align: 'left',
      onSecond: false,
      onBubble: true,
      shapes: [
        { d: circle(toRight(area), toFoot(area), side * 0.9), wears: 'shade' },
        {
          d: `${form}M${edge - 1} ${tail.y}L${edge - 1} ${tail.y + canvas.short * 0.1}L${tail.x} ${tail.y + canvas.short * 0.02}Z`,
          wears: 'bubble',
        },
      ],
    };
  },
  arch: (canvas, area, more) => {
    const { words, left, width } = toColumns(canvas, area, more);
    const rim = width * 0.08;
    const [begin, end] = [left + width * 0.1, left + width * 0.9];
    const top = area.top + Math.max(area.height * 0.08, area.height - (end - begin) * 1.5);
    const side = Math.min((end - begin) * 0.9, area.height * 0.74);
    return {
      words,
      motif: { left: (begin + end - side) / 2, top: toFoot(area) - side, width: side, height: side },
      align: 'left',
      onSecond: true,
      shapes: [
        { d: arch(begin - rim, top - rim, end + rim, toFoot(area)), wears: 'shade' },
        { d: arch(begin, top, end, toFoot(area)), wears: 'second' },
      ],
    };
  },
  rings: (canvas, area, more) => {
    const { words, width, motif, side, middle } = toColumns(canvas, area, more);
    const y = toFoot(area) - side * 0.2;
    const ring = (outer: number, inner: number) =>
      `${circle(middle, y, width * outer)}${circle(middle, y, width * inner)}`;
    return {
      words,
      motif,
      align: 'left',
      onSecond: false,
      shapes: [
        { d: ring(0.5, 0.45), wears: 'shade', hollow: true },
        { d: ring(0.4, 0.35), wears: 'second', hollow: true },
      ],
    };
  },
  side: (canvas, area, more) => {
    const { inner, width, side, motif } = toColumns(canvas, area, more);
    const edge = area.left + width;
    const wordsLeft = edge + canvas.short * marginAfterEdge;
    return {
      words: { ...inner, left: wordsLeft, width: toRight(inner) - wordsLeft },
      motif: { ...motif, left: area.left + (width - side) / 2 },
      align: 'left',
      onSecond: true,
      shapes: [{ d: rectangle(0, 0, edge, toFoot(area)), wears: 'second' }],
    };
  },
};

/** Words keep this share of the short side from the picture's edge. */
const marginAfterEdge = 0.055;
