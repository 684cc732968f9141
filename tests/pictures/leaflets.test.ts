import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { circle } from '#artwork/looks/circle.ts';
import type { Scene } from '#artwork/scene.ts';
import { drawStickerSheet } from '#artwork/stickers/draw-sticker-sheet.ts';
import { writeSvg } from '#artwork/write-svg.ts';
import { type StickerSheetId, stickerSheetIds } from '#domain/artwork/sticker-sheets.ts';
import { projectRoot } from '../support/artwork-job.ts';
import { colours, contentOf, cutLeaflet, readBooklet } from '../support/fold-sheet.ts';
import { judgePicture } from '../support/golden-picture.ts';
import { kyLua } from '../support/paper-facts.ts';
import { stickerEmblems } from '../support/sticker-emblems.ts';

const content = contentOf(2025, kyLua);

/** Panel by panel, as a reader meets them: closed, the flap, opened, the back. */
function toPanels(id: 'to-gap-ba' | 'to-gap-doi', use: 'press' | 'office') {
  const [outside = [], inside = []] = cutLeaflet(id, use, content);
  const [back, cover] = outside.slice(-2);
  return [cover, ...outside.slice(0, -2), ...inside, back];
}

/** The sheet with its cuts as thin rings, which a press prints nothing of. */
function toSheet(id: StickerSheetId): { scene: Scene } {
  const { pages } = drawStickerSheet(id, stickerEmblems, colours);
  const [{ cuts = [], ...scene }] = pages;
  const rings = cuts.map(({ x, y, radius }) => ({
    kind: 'drawing' as const,
    x: 0,
    y: 0,
    scaleX: 1,
    scaleY: 1,
    paths: [{ d: `${circle(x, y, radius + 3)}${circle(x, y, radius - 3)}`, fill: '#FF00FF', evenOdd: true }],
  }));
  return { scene: { ...scene, items: [...scene.items, ...rings] } };
}

const named = [
  ...stickerSheetIds.flatMap((id) => name(id, [toSheet(id)])),
  ...name('to-gap-ba', toPanels('to-gap-ba', 'press')),
  ...name('to-gap-ba_van-phong', toPanels('to-gap-ba', 'office')),
  ...name('to-gap-doi', toPanels('to-gap-doi', 'press')),
  ...name('sach-mong', readBooklet(cutLeaflet('sach-mong', 'press', contentOf(2026)))),
];

function name(leaflet: string, panels: readonly ({ scene: Scene } | undefined)[]) {
  return panels.flatMap((panel, at) =>
    panel ? [{ name: `leaflets/${leaflet}_${at + 1}`, scene: panel.scene }] : [],
  );
}

describe('a leaflet, cut and folded, or a sheet of stickers', () => {
  it.each(named)('looks as accepted: $name', async ({ name: picture, scene }) => {
    const { width, height } = scene;
    const box = { left: 0, top: 0, width, height };
    const canvas = {
      width,
      height,
      bleed: 0,
      trim: box,
      safe: box,
      short: width,
      shape: 'portrait',
    } as const;
    const svg = writeSvg(scene, canvas, { title: picture, description: picture });
    expect(await judgePicture(picture, svg)).toEqual({ accepted: true });
  });

  it('keeps no golden picture that nothing is compared with', async () => {
    const files = await readdir(join(projectRoot, 'tests/pictures/golden/leaflets'));
    expect(files.map((file) => `leaflets/${file}`).sort()).toEqual(
      named.map((row) => `${row.name}.png`).sort(),
    );
  });
});
