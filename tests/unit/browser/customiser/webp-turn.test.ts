import sharp from 'sharp';
import { expect, test } from 'vitest';
import { readWebpTurn } from '#browser/customiser/logo/webp-turn.ts';

const toWebp = async (orientation?: number): Promise<Uint8Array<ArrayBuffer>> => {
  const picture = sharp({ create: { width: 40, height: 20, channels: 3, background: '#E8500E' } });
  return new Uint8Array(
    await (orientation ? picture.withMetadata({ orientation }) : picture).webp().toBuffer(),
  );
};

test.each([2, 3, 4, 5, 6, 7, 8])('a WebP that asks for the turn %i says so, and once only', async (turn) => {
  const read = readWebpTurn(await toWebp(turn));
  expect(read.turn).toBe(turn);
  expect(readWebpTurn(read.plain).turn).toBe(1);
  await expect(sharp(read.plain).metadata()).resolves.toMatchObject({
    format: 'webp',
    width: 40,
    height: 20,
  });
});

test('a WebP that asks for nothing, and what is none, stay as they are', async () => {
  const upright = await toWebp();
  expect(readWebpTurn(upright)).toEqual({ turn: 1, plain: upright });
  const cut = (await toWebp(6)).slice(0, 60);
  expect(readWebpTurn(cut).turn).toBe(1);
});
