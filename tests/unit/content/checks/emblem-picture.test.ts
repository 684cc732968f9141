import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checkContent } from '#content/folder/check-content.ts';
import { projectRoot } from '../../../support/artwork-job.ts';
import { takePicture, toEmblemPicture } from '../../../support/emblem-picture.ts';

let root: string;
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'emblem-'));
  await cp(join(projectRoot, 'tests/fixtures/content/valid'), join(root, 'content'), { recursive: true });
});
afterEach(() => rm(root, { recursive: true }));

const folder = 'content/identities/trai-tim-cam';
const readFacts = async () =>
  (await checkContent(root)).issues
    .filter(({ severity }) => severity === 'error')
    .map(
      ({ code, position, fact, fix }) =>
        `${code} ${position.file.split('/').at(-1)}: ${fact}${fix ? '' : ' no fix'}`,
    );

const readWarnings = async () =>
  (await checkContent(root)).issues
    .filter(({ code }) => code === 'emblem-ground')
    .map(({ code, position, fact }) => `${code} ${position.file.split('/').at(-1)}: ${fact}`);
const square = { width: 1500, height: 1500, channels: 4 as const };

const create = (width: number, height: number, channels: 3 | 4 = 3) =>
  sharp({ create: { width, height, channels, background: '#E8500E' } })
    .png()
    .toBuffer();

describe('an emblem that is a picture', () => {
  it('alone takes the place of all three drawings', async () => {
    await takePicture(root);
    expect(await readFacts()).toEqual([]);
  });

  it('may be an opaque square', async () => {
    await takePicture(root, await create(1500, 1500));
    expect(await readFacts()).toEqual([]);
  });

  it.each([
    [
      'a JPEG with another name',
      async () =>
        sharp(await create(1500, 1500))
          .jpeg()
          .toBuffer(),
      'bên trong không phải ảnh PNG',
    ],
    ['a file of nothing', async () => Buffer.alloc(0), 'bên trong không phải ảnh PNG'],
    ['cut off', async () => (await toEmblemPicture()).subarray(0, -30), 'bị hỏng'],
    ['damaged inside', async () => damage(await toEmblemPicture()), 'bị hỏng'],
    ['too small', () => toEmblemPicture(600), '600 × 600 điểm ảnh; in lên phông'],
    ['too large', async () => create(9000, 20, 4), 'quá 8000 mỗi cạnh'],
    ['too heavy', async () => heavy(await toEmblemPicture()), 'Tệp nặng 8,1 MB, quá 8 MB'],
    ['opaque and oblong', () => create(1500, 900), 'không có nền trong suốt và không vuông'],
  ])('is refused when it is %s', async (_what, make, fact) => {
    await takePicture(root, await make());
    expect(await readFacts()).toEqual([expect.stringContaining(fact)]);
    expect((await readFacts())[0]).toMatch(/^emblem-picture emblem\.png/);
  });

  it.each([
    ['transparent all over', () => sharp({ create: { ...square, background: '#E8500E00' } }), 'Ảnh trống'],
    ['of one colour', () => sharp({ create: { ...square, background: '#E8500E' } }), 'Ảnh trống'],
    [
      'a drawing on a white square',
      async () => sharp(await toEmblemPicture()).flatten({ background: '#FFFFFF' }),
      'không có nền trong suốt',
    ],
  ])('is warned of when it is %s', async (_what, make, fact) => {
    await takePicture(root, await (await make()).png().toBuffer());
    expect(await readWarnings()).toEqual([expect.stringMatching(`emblem-ground emblem.png: .*${fact}`)]);
  });

  it('has no warning where it is a drawing on nothing, however its rows are packed', async () => {
    await takePicture(root);
    expect(await readWarnings()).toEqual([]);
    for (const adaptiveFiltering of [true, false]) {
      const png = await sharp(await toEmblemPicture(1200))
        .png({ adaptiveFiltering })
        .toBuffer();
      await writeFile(join(root, folder, 'emblem.png'), png);
      expect(await readWarnings()).toEqual([]);
    }
  });

  it('is refused beside the drawing that it should replace', async () => {
    await writeFile(join(root, folder, 'emblem-reversed.png'), await toEmblemPicture());
    expect(await readFacts()).toEqual([
      'emblem-picture emblem-reversed.png: Có cả emblem-reversed.svg và emblem-reversed.png, không biết dùng tệp nào.',
    ]);
  });

  it('is missed where there is neither', async () => {
    await rm(join(root, folder, 'emblem-one-colour.svg'));
    expect(await readFacts()).toEqual([expect.stringContaining('missing-file emblem-one-colour.svg')]);
  });
});

function damage(png: Buffer): Buffer {
  png[png.indexOf('IDAT') + 60] = (png[png.indexOf('IDAT') + 60] ?? 0) ^ 0xff;
  return png;
}

/** With more after its end, as some programs append. */
const heavy = (png: Buffer): Buffer => Buffer.concat([png, Buffer.alloc(8_100_000 - png.length)]);
