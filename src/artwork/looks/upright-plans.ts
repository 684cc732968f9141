import type { Box, Canvas } from '../canvas.ts';
import { type PicturePlans, toFoot, toRight, toWordRoom } from './picture-plan.ts';
import { arch, circle, rectangle, roundedRectangle } from './shapes.ts';

/** A motif is about as high as its picture is wide: in a tall one the words get what it leaves. */
const motifRoom = 0.92;

/** @param share the words' share of the area's height, at least. */
const above = (share: number) => (canvas: Canvas, area: Box, more: number) => {
  const inner = toWordRoom(canvas, area);
  const edge = area.top + Math.max(area.height * (share + more), area.height - area.width * motifRoom);
  // No letter stands on the edge of what begins below it.
  const air = canvas.short * 0.015;
  return { inner, edge, words: { ...inner, height: edge - inner.top - air } };
};

/** Words above, the motif below: for squares and whatever is higher than wide. */
export const uprightPlans: PicturePlans = {
  horizon: (canvas, area, more) => {
    const { words, edge } = above(0.47)(canvas, area, more);
    const side = Math.min(area.width * 0.7, (toFoot(area) - edge) * 0.94);
    const r = side * 0.72;
    const motif = {
      left: toRight(area) - side - area.width * 0.06,
      top: toFoot(area) - side,
      width: side,
      height: side,
    };
    const middle = motif.left + side / 2;
    return {
      words,
      motif,
      align: 'left',
      onSecond: true,
      shapes: [
        { d: circle(middle, toFoot(area) - side * 0.18, r * 1.12), wears: 'shade' },
        { d: circle(middle, toFoot(area) - side * 0.18, r * 0.9), wears: 'second' },
      ],
    };
  },
  split: (canvas, area, more) => {
    const { words, edge } = above(0.46)(canvas, area, more);
    const side = Math.min(area.width * 0.8, (toFoot(area) - edge) * 0.94);
    return {
      words,
      motif: {
        left: area.left + (area.width - side) / 2,
        top: toFoot(area) - side,
        width: side,
        height: side,
      },
      align: 'left',
      onSecond: true,
      shapes: [{ d: rectangle(0, edge + canvas.short * 0.02, canvas.width, toFoot(area)), wears: 'second' }],
    };
  },
  disc: (canvas, area, more) => {
    const { words, edge } = above(0.42)(canvas, area, more);
    // Like a sun that rises: a whole disc would leave bare ground at both its sides.
    const r = Math.min(area.width * 0.47, (toFoot(area) - edge - canvas.short * 0.02) / 1.36);
    const middle = { x: area.left + area.width / 2, y: toFoot(area) - r * 0.36 };
    const side = r * 1.24;
    return {
      words,
      motif: { left: middle.x - side / 2, top: toFoot(area) - side, width: side, height: side },
      align: 'center',
      onSecond: true,
      shapes: [{ d: circle(middle.x, middle.y, r), wears: 'second' }],
    };
  },
  bubble: (canvas, area, more) => {
    const { inner, edge } = above(0.54)(canvas, area, more);
    const pad = canvas.short * 0.055;
    const side = Math.min(area.width * 0.62, (toFoot(area) - edge) * 0.96);
    const motif = {
      left: area.left + Math.max(area.width * 0.09, area.width * 0.32 - side / 2),
      top: toFoot(area) - side,
      width: side,
      height: side,
    };
    const tail = { x: motif.left + side * 0.5, y: edge + canvas.short * 0.1 };
    const wide = canvas.short * 0.11;
    const [l, e] = [inner.left - pad * 0.35, toRight(inner) + pad * 0.35];
    return {
      words: {
        left: inner.left + pad * 0.7,
        top: inner.top + pad * 0.8,
        width: inner.width - 1.4 * pad,
        height: edge - inner.top - 1.6 * pad,
      },
      motif,
      align: 'left',
      onSecond: false,
      onBubble: true,
      shapes: [
        { d: circle(motif.left + side / 2, toFoot(area), side * 1.12), wears: 'shade' },
        {
          d: `${roundedRectangle(l, inner.top, e, edge, pad)}M${tail.x} ${edge - 1}L${tail.x + wide} ${edge - 1}L${tail.x + wide * 0.12} ${tail.y}Z`,
          wears: 'bubble',
        },
      ],
    };
  },
  arch: (canvas, area, more) => {
    const { words, edge } = above(0.43)(canvas, area, more);
    const width = Math.min(area.width * 0.66, (toFoot(area) - edge) * 0.98);
    const left = area.left + (area.width - width) / 2;
    const rim = width * 0.1;
    const side = width * 0.92;
    return {
      words,
      motif: { left: left + (width - side) / 2, top: toFoot(area) - side, width: side, height: side },
      align: 'center',
      onSecond: true,
      shapes: [
        { d: arch(left - rim, edge + canvas.short * 0.02, left + width + rim, toFoot(area)), wears: 'shade' },
        { d: arch(left, edge + canvas.short * 0.02 + rim, left + width, toFoot(area)), wears: 'second' },
      ],
    };
  },
  rings: (canvas, area, more) => {
    const { words, edge } = above(0.46)(canvas, area, more);
    const side = Math.min(area.width * 0.62, (toFoot(area) - edge) * 0.78);
    const motif = {
      // Its rings are whole at the right, and run out of the picture at the left.
      left: area.left + area.width * 0.4 - side / 2,
      top: toFoot(area) - side,
      width: side,
      height: side,
    };
    const at = { x: motif.left + side / 2, y: toFoot(area) };
    const ring = (outer: number, inner: number) =>
      `${circle(at.x, at.y, side * outer)}${circle(at.x, at.y, side * inner)}`;
    return {
      words,
      motif,
      align: 'left',
      onSecond: false,
      shapes: [
        { d: ring(1.26, 1.13), wears: 'shade', hollow: true },
        { d: ring(1, 0.87), wears: 'second', hollow: true },
      ],
    };
  },
  side: (canvas, area, more) => {
    // Below each other where the picture is too narrow for two columns.
    if (area.width < area.height * 0.8 || more > 0) {
      const edge = area.top + Math.min(area.height * (0.46 - more), area.width * motifRoom);
      const inner = toWordRoom(canvas, area);
      const side = Math.min(area.width * 0.84, (edge - area.top) * 0.86);
      const top = edge - side;
      return {
        words: {
          ...inner,
          top: edge + canvas.short * 0.06,
          height: toFoot(area) - edge - canvas.short * 0.12,
        },
        motif: { left: area.left + (area.width - side) / 2, top, width: side, height: side },
        align: 'left',
        onSecond: true,
        shapes: [{ d: rectangle(0, 0, canvas.width, edge), wears: 'second' }],
      };
    }
    const edge = area.left + area.width * 0.41;
    const inner = toWordRoom(canvas, area);
    const side = area.width * 0.37;
    const [begin, end] = [area.left + area.width * 0.035, edge - area.width * 0.035];
    return {
      words: {
        ...inner,
        left: edge + canvas.short * 0.05,
        width: toRight(inner) - edge - canvas.short * 0.05,
      },
      motif: {
        left: area.left + (edge - area.left - side) / 2,
        top: area.top,
        width: side,
        height: area.height,
      },
      align: 'left',
      onSecond: true,
      shapes: [
        { d: rectangle(0, 0, edge, toFoot(area)), wears: 'second' },
        // A door behind the motif, or all above it would be bare.
        { d: arch(begin, area.top + area.height * 0.2, end, toFoot(area)), wears: 'secondShade' },
      ],
    };
  },
};
