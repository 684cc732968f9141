import sharp from 'sharp';
import { expect, test } from 'vitest';
import { motifs } from '#artwork/motifs/all-motifs.ts';
import { motifFeet } from '#artwork/motifs/motif-feet.ts';
import { motifIds } from '#domain/artwork/motifs.ts';

const side = 240;
/** The line that people stand on; a unit below it is the edge of a stroke. */
const ground = 216;

async function measureFoot(id: keyof typeof motifs): Promise<number> {
  const paths = motifs[id].parts.map(({ d }) => `<path d="${d}"/>`).join('');
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${side} ${side}" width="${side}" height="${side}">${paths}</svg>`;
  const data = await sharp(Buffer.from(svg)).ensureAlpha().raw().toBuffer();
  let foot = 0;
  for (let pixel = 0; pixel < side * side; pixel += 1) {
    if ((data[pixel * 4 + 3] ?? 0) > 128) foot = Math.floor(pixel / side) + 1;
  }
  return foot;
}

test('every motif is known to end where it ends, so that none is cut by what is below it', async () => {
  const measured = await Promise.all(motifIds.map(async (id) => [id, await measureFoot(id)] as const));
  const wrong = measured.filter(([id, foot]) => Math.abs(foot - (motifFeet[id] ?? ground)) > 1);
  expect(wrong).toEqual([]);
});
