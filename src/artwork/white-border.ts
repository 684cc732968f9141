import type { Box } from './canvas.ts';
import type { ItemBox, Scene, SceneItem } from './scene.ts';

/** A scene with nothing seen beyond `kept`, for a printer that leaves its paper's edges empty. @param white the paper's colour */
export function addWhiteBorder(scene: Scene, kept: Box, white: string): Scene {
  const { width, height } = scene;
  const [right, bottom] = [kept.left + kept.width, kept.top + kept.height];
  const cover = (x: number, y: number, boxWidth: number, boxHeight: number): SceneItem => ({
    kind: 'rect',
    x,
    y,
    width: boxWidth,
    height: boxHeight,
    fill: white,
  });
  return {
    ...scene,
    items: [
      ...scene.items.map((item) => {
        if (item.kind === 'image' && item.clip?.kind === 'rect')
          return { ...item, clip: cutRect(item.clip, kept) };
        return item.kind === 'rect' ? cutRect(item, kept) : item;
      }),
      // Each along a whole edge, so that no seam between two of them lets the ground through.
      cover(0, 0, width, kept.top),
      cover(0, bottom, width, height - bottom),
      cover(0, 0, kept.left, height),
      cover(right, 0, width - right, height),
    ],
  };
}

/** A ground that ended with the page would shine through at its very edge. */
function cutRect<Rect extends ItemBox>(rect: Rect, { left, top, width, height }: Box): Rect {
  const [x, y] = [Math.max(rect.x, left), Math.max(rect.y, top)];
  return {
    ...rect,
    x,
    y,
    width: Math.max(0, Math.min(rect.x + rect.width, left + width) - x),
    height: Math.max(0, Math.min(rect.y + rect.height, top + height) - y),
  };
}
