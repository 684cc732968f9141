import type { Scene, SceneItem } from '#artwork/scene.ts';

/** Items that move together, in the order in which they are painted. */
export interface MotionLayer {
  items: SceneItem[];
  /** Second from which on it comes in; what has none is ground and stays. */
  enters?: number;
}

export interface Motion {
  layers: MotionLayer[];
  /** One round; its end looks like its beginning. */
  seconds: number;
}

/**
 * Seconds. A round begins with the whole picture, since platforms and players show the first frame as its cover; then
 * all parts leave, come one after the other, and stand to be read. Boards of light take ten seconds at most.
 */
export const motionTimes = { leaves: 1.2, fade: 0.5, enters: 1.9, lastEnters: 5, seconds: 9.2 } as const;
/** Between two parts at most: few of them come slowly enough to be seen coming. */
const longestStep = 0.45;
/** How far a part rises while it comes in, as a share of the picture's shorter side. */
const riseShare = 0.03;

/** The parts of a picture and when each comes: what covers the sheet stays, each line of words and each figure is a part. */
export function planMotion(scene: Scene): Motion {
  const layers: MotionLayer[] = [];
  for (const item of scene.items) {
    const last = layers.at(-1);
    const moves = !isGround(item, scene);
    if (last && isSamePart(last, item, moves)) last.items.push(item);
    else layers.push({ items: [item], ...(moves && { enters: 0 }) });
  }
  const parts = layers.filter(({ enters }) => enters !== undefined);
  const { enters, lastEnters } = motionTimes;
  const step = Math.min(longestStep, (lastEnters - enters) / Math.max(1, parts.length - 1));
  for (const [at, part] of parts.entries()) part.enters = enters + at * step;
  return { layers, seconds: motionTimes.seconds };
}

/** Fields and forms that are drawn over the whole sheet. */
function isGround(item: SceneItem, { width, height }: Scene): boolean {
  if (item.kind === 'rect')
    return isBand(item, { width, height }) || item.width * item.height > (width * height) / 3;
  // A photo is what the rest stands on.
  if (item.kind === 'image') return item.clip !== undefined;
  return item.kind === 'drawing' && item.x === 0 && item.y === 0 && item.scaleX === 1 && item.scaleY === 1;
}

/** From one edge of the sheet to the other, as the band of a QR code: what it covers is not shown while it would be away. */
const isBand = (
  item: Pick<SceneItem & { kind: 'rect' }, 'x' | 'y' | 'width' | 'height'>,
  { width, height }: Pick<Scene, 'width' | 'height'>,
): boolean =>
  (item.x <= 0 && item.x + item.width >= width) || (item.y <= 0 && item.y + item.height >= height);

/** Words of a line, a logo with what it stands on, neighbouring ground. */
function isSamePart({ items, enters }: MotionLayer, item: SceneItem, moves: boolean): boolean {
  if ((enters !== undefined) !== moves) return false;
  const last = items.at(-1);
  if (!moves || !last) return true;
  if (item.kind === 'text')
    return last.kind === 'text' && last.baseline === item.baseline && last.size === item.size;
  return item.kind === 'image' && last.kind === 'drawing';
}

/** How a layer stands at a second of the round: opacity, and canvas units by which it is still too low. */
export function findState(
  { enters }: MotionLayer,
  second: number,
  { width, height }: Scene,
): { opacity: number; drop: number } {
  if (enters === undefined) return { opacity: 1, drop: 0 };
  const { leaves, fade } = motionTimes;
  if (second < leaves + fade) return { opacity: 1 - ease((second - leaves) / fade), drop: 0 };
  const opacity = ease((second - enters) / fade);
  return { opacity, drop: (1 - opacity) * riseShare * Math.min(width, height) };
}

/** Whether nothing moves from one second to another. */
export const isStill = (motion: Motion, from: number, to: number): boolean => {
  const { leaves, fade } = motionTimes;
  const last = Math.max(leaves, ...motion.layers.flatMap(({ enters }) => enters ?? []));
  return to <= leaves || from >= last + fade;
};

const ease = (share: number): number => {
  const x = Math.min(1, Math.max(0, share));
  return x * x * (3 - 2 * x);
};
