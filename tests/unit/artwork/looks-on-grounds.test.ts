import { beforeAll, describe, expect, it } from 'vitest';
import { toCanvas } from '#artwork/canvas.ts';
import type { EmblemSet } from '#artwork/emblem-set.ts';
import { bigType } from '#artwork/looks/big-type.ts';
import { community } from '#artwork/looks/community.ts';
import { formal } from '#artwork/looks/formal.ts';
import { illustrated } from '#artwork/looks/illustrated.ts';
import { toScene } from '#artwork/to-scene.ts';
import { arrangementIds } from '#domain/artwork/arrangements.ts';
import { type FormatId, toFormat } from '#domain/artwork/format.ts';
import { groundIds } from '#domain/artwork/grounds.ts';
import { readTestAssets, toTestJob } from '../../support/artwork-job.ts';
import { toInkLines } from '../../support/scene-ink.ts';

const looks = { illustrated, formal, community, bigType };
const shapes: FormatId[] = ['vuong', 'a4', 'man-hinh', 'bang-ron-3x1m', 'bang-ron-6x1m', 'story'];
const sentences = [
  'Hãy lên tiếng khi bị bạo lực. Mọi người sẽ giúp bạn',
  'Chấm dứt bạo lực, vun đắp yêu thương',
];

describe('a look on grounds', () => {
  let emblem: EmblemSet;
  beforeAll(async () => {
    const { emblems } = await readTestAssets();
    emblem = emblems['trai-tim-cam'] as EmblemSet;
  });

  it.each(shapes)('keeps its words apart and inside the trim in %s, on every ground', async (format) => {
    const canvas = toCanvas(toFormat(format));
    const { left, top, width, height } = canvas.trim;
    for (const [at, ground] of groundIds.entries()) {
      for (const look of Object.values(looks)) {
        const text = sentences[at % sentences.length] ?? '';
        const picture = { ground, arrangement: arrangementIds[at] ?? 'horizon' };
        const job = { ...toTestJob({ text, format }), picture };
        const lines = toInkLines(
          await toScene(look.draw({ job, canvas, emblem }), canvas.width, canvas.height),
        );
        expect(lines.length).toBeGreaterThan(2);
        const outside = lines.filter(
          (line) =>
            line.left < left || line.top < top || line.right > left + width || line.bottom > top + height,
        );
        expect(outside.map(({ text: words }) => words)).toEqual([]);
      }
    }
  });
});
