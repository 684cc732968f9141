/** Prints, as JSON, the SHA-256 of files of a few jobs: run under several versions of Node, it says the same. */
import { createHash } from 'node:crypto';
import { drawArtwork } from '#artwork/to-svg.ts';
import { encoders } from '#build/render/encoders/all-encoders.ts';
import { readTestAssets, toTestArtwork } from './artwork-job.ts';

const artworks = [
  toTestArtwork({ format: 'vuong' }),
  toTestArtwork({ format: 'man-hinh', look: 'dai-lua', agency: ['Ủy ban nhân dân phường Kỳ Lừa'] }),
  toTestArtwork({ format: 'khung-avatar', look: 'nen-trang', text: 'Sẻ chia việc nhà' }),
  toTestArtwork({ format: 'a4', look: 'mot-mau', kind: 'theme' }),
  toTestArtwork({ format: 'bang-ron-3x1m' }),
];
const types = ['svg', 'png', 'pdf'] as const;

const assets = await readTestAssets();
const digests: Record<string, string> = {};
for (const { job } of artworks) {
  const drawn = await drawArtwork(job, assets);
  for (const type of types) {
    // Only print formats are made as PDF.
    if (type === 'pdf' && !drawn.canvas.physical) continue;
    const path = `${job.name}.${type}`;
    const bytes = await encoders[type].encode(drawn, job, { path, type });
    digests[path] = createHash('sha256').update(bytes).digest('hex');
  }
}
process.stdout.write(`${JSON.stringify(digests, undefined, 2)}\n`);
