import { unzipSync } from 'fflate';
import { expect, it } from 'vitest';
import { keepZip } from '#browser/customiser/batch/put-zip.ts';
import { zipBatch } from '#browser/customiser/batch/zip-batch.ts';
import { toTestJob } from '../../../support/artwork-job.ts';

const items = [1, 2, 3].map((line) => ({
  job: toTestJob(),
  type: 'png' as const,
  path: `vuong/${line}.png`,
  line,
  unit: `Tổ ${line}`,
}));

it('zips what was made, reports what was not, and tells how far it is', async () => {
  const told: number[] = [];
  const { kept, failures } = await zipBatch(items, {
    make: ({ line }) =>
      line === 2 ? Promise.reject(new Error('dài')) : Promise.resolve(new Blob([`${line}`])),
    toReason: (error) => (error as Error).message,
    report: (done) => told.push(done),
    put: keepZip,
  });
  const files = unzipSync(new Uint8Array(await kept.arrayBuffer()));
  expect(Object.keys(files)).toEqual(['vuong/1.png', 'vuong/3.png', 'tep-chua-lam-duoc.txt']);
  expect(failures).toEqual([{ line: 2, unit: 'Tổ 2', path: 'vuong/2.png', reason: 'dài' }]);
  expect(told).toEqual([1, 2, 3]);
});
