import type { FormatId, PrintFormatId } from '../artwork/format.ts';
import type { LookId } from '../artwork/looks.ts';
import type { MessageKind } from '../artwork/messages/index.ts';
import type { Box } from '../identity/box.ts';
import { type HungPicture, toHungPicture } from './to-scale-drawing.ts';

/** An artwork where it is used, with people of true size: what the site is for, at one look. */
export interface UseSceneRow {
  format: PrintFormatId;
  /** Whose small picture shows it: the format itself, or one of the same shape. */
  shown: FormatId;
  /** What it says: the message that the campaign leads with, or another kind. */
  says: 'lead' | Extract<MessageKind, 'launch'>;
  look: LookId;
  /** Left and right of the picture and its supports, in mm. */
  asideMm: number;
  /** Of who stands there, in mm from the picture's middle: on the ground, or on the stage. */
  people: readonly { who: PersonId; atMm: number }[];
  /** Heads of who sits before a stage, this far from each other. */
  seatMm?: number;
}

/** Grown people, in mm; drawn in `ScalePerson.astro`. */
export const persons = {
  woman: { width: 480, height: 1600 },
  man: { width: 500, height: 1700 },
} as const;
export type PersonId = keyof typeof persons;

/** The widest first. */
export const useSceneRows = {
  stage: {
    format: 'phong-6x3m',
    shown: 'phong-6x3m',
    says: 'launch',
    look: 'nen-cam',
    asideMm: 250,
    people: [{ who: 'woman', atMm: -3050 }],
    seatMm: 620,
  },
  gate: {
    format: 'bang-ron-3x1m',
    shown: 'bang-ron-3x1m',
    says: 'lead',
    look: 'minh-hoa',
    asideMm: 300,
    people: [
      { who: 'woman', atMm: -700 },
      { who: 'man', atMm: 100 },
    ],
  },
  wall: {
    format: 'a2',
    shown: 'a4',
    says: 'lead',
    look: 'nen-cam',
    asideMm: 680,
    people: [{ who: 'man', atMm: -580 }],
  },
} as const satisfies Record<string, UseSceneRow>;
export type UseSceneId = keyof typeof useSceneRows;

/** All in mm, from the upper left corner. */
export interface UseScene extends Omit<HungPicture, 'hanging'> {
  width: number;
  height: number;
  ground: number;
  people: (Box & { who: PersonId })[];
  /** Who speaks on a stage stands behind it. */
  lectern?: Box;
  /** Heads in a row before a stage. */
  seats: { x: number; y: number }[];
}

/** Sky or ceiling above, and ground below. */
const aboveMm = 260;
const belowMm = 240;
/** How far a sitting person's head reaches into the picture of a stage, from the lower edge. */
const seatedMm = 560;

export function toUseScene(row: UseSceneRow): UseScene {
  const { hanging, ...atZero } = toHungPicture(row.format, 0, 0);
  const { besideMm } = hanging;
  const x = row.asideMm + besideMm;
  const ground = Math.ceil(-atZero.picture.y + aboveMm + toOverhang(atZero));
  const { picture, supports } = toHungPicture(row.format, x, ground);
  const middle = picture.x + picture.width / 2;
  const stage = supports.find(({ kind }) => kind === 'stage');
  const floor = stage?.kind === 'stage' ? stage.box.y : ground;
  const width = picture.width + 2 * x;
  const height = ground + (row.seatMm ? seatedMm : belowMm);
  const people = row.people.map(({ who, atMm }) => {
    const { width: wide, height: high } = persons[who];
    return { who, x: middle + atMm - wide / 2, y: floor - high, width: wide, height: high };
  });
  const [speaker] = people;
  const seats = row.seatMm ? Math.floor(width / row.seatMm) : 0;
  return {
    width,
    height,
    ground,
    picture,
    supports,
    people,
    ...(stage && speaker && { lectern: toLectern(speaker, floor) }),
    seats: Array.from({ length: seats }, (_, seat) => ({
      x: ((seat + 0.5) * width) / seats,
      y: height - seatedMm + 40 * (seat % 2),
    })),
  };
}

const lecternMm = { width: 620, height: 1080 };
const toLectern = (speaker: Box, floor: number): Box => ({
  x: speaker.x + speaker.width / 2 - lecternMm.width / 2,
  y: floor - lecternMm.height,
  ...lecternMm,
});

/** How far its supports reach above the picture. */
const toOverhang = ({ picture, supports }: Pick<UseScene, 'picture' | 'supports'>): number =>
  Math.max(0, ...supports.map((support) => picture.y - ('box' in support ? support.box.y : picture.y)));
