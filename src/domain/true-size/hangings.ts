import type { HangingId } from '../artwork/hangs.ts';
import type { Box } from '../identity/box.ts';

/** How a format hangs or stands: for drawings that show its size, not advice on hanging. All in mm. */
export interface Hanging {
  /** From the ground to the picture's lower edge, by the picture's height. */
  bottomMm: (height: number) => number;
  /** What its supports take beyond the picture on each side. */
  besideMm: number;
  supports: (picture: Box, ground: number) => Support[];
}

/** Something that carries a picture: a pole, a rope, a stage. */
export type Support = { kind: 'pole' | 'stage'; box: Box } | { kind: 'rope'; from: Point; to: Point };
interface Point {
  x: number;
  y: number;
}

/** On a wall the middle is at the eyes of a person of 1.6 m. */
const wall: Hanging = {
  bottomMm: (height) => 1500 - height / 2,
  besideMm: 0,
  supports: () => [],
};

const poleMm = 90;
const pole = (x: number, top: number, ground: number): Support => ({
  kind: 'pole',
  box: { x, y: top, width: poleMm, height: ground - top },
});

const betweenPoles: Hanging = {
  bottomMm: () => 2400,
  besideMm: 340,
  supports: ({ x, y, width, height }, ground) => {
    const [left, right] = [x - 340, x + width + 340 - poleMm];
    const ropes = [y + 60, y + height - 60].flatMap((at): Support[] => [
      { kind: 'rope', from: { x: left + poleMm, y: at }, to: { x, y: at } },
      { kind: 'rope', from: { x: x + width, y: at }, to: { x: right, y: at } },
    ]);
    return [pole(left, y - 160, ground), pole(right, y - 160, ground), ...ropes];
  },
};

const besidePole: Hanging = {
  bottomMm: () => 1900,
  besideMm: 170,
  supports: ({ x, y, width, height }, ground) => [
    pole(x - 170, y - 40, ground),
    { kind: 'rope', from: { x: x - 170, y: y - 15 }, to: { x: x + width, y: y - 15 } },
    { kind: 'rope', from: { x: x - 170, y: y + height + 15 }, to: { x: x + width, y: y + height + 15 } },
  ],
};

const onFoot: Hanging = {
  bottomMm: () => 60,
  besideMm: 60,
  supports: ({ x, width }, ground) => [
    { kind: 'stage', box: { x: x - 60, y: ground - 60, width: width + 120, height: 60 } },
  ],
};

const onLegs: Hanging = {
  bottomMm: () => 1300,
  besideMm: 60,
  supports: ({ x, y, width, height }, ground) =>
    [0.14, 0.86].map((share) => pole(x + width * share - poleMm / 2, y + height, ground)),
};

const onStage: Hanging = {
  bottomMm: () => 500,
  besideMm: 400,
  supports: ({ x, width }, ground) => [
    { kind: 'stage', box: { x: x - 400, y: ground - 500, width: width + 800, height: 500 } },
  ],
};

/** The compiler asks for a row when a format hangs in a new way. */
export const hangings: Record<HangingId, Hanging> = {
  wall,
  'between-poles': betweenPoles,
  'beside-pole': besidePole,
  'on-foot': onFoot,
  'on-legs': onLegs,
  'on-stage': onStage,
};
