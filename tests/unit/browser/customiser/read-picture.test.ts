import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { nameFile } from '#browser/customiser/logo/name-file.ts';
import { readPicture } from '#browser/customiser/logo/read-picture.ts';

const create = { width: 300, height: 200, channels: 3, background: '#0050C0' } as const;
const whole = {
  png: await sharp({ create }).png().toBuffer(),
  jpeg: await sharp({ create }).jpeg().toBuffer(),
  webp: await sharp({ create }).webp().toBuffer(),
  gif: await sharp({ create }).gif().toBuffer(),
};
const progressive = await sharp({ create }).jpeg({ progressive: true }).toBuffer();
const read = (bytes: Buffer) => readPicture(new Uint8Array(bytes));

describe('a picture by its own bytes', () => {
  it.each(Object.entries(whole))('has its size as %s', (type, bytes) => {
    expect(read(bytes)).toMatchObject({ type, width: 300, height: 200 });
  });

  it.each([
    ['a line end', '\n'],
    ['zeros', '\0'.repeat(99)],
    ['a phone’s film', '\0\0\0\u0018ftypmp42'],
    ['another picture’s mark', '\xff\xd8\xff\xe1'],
  ])('is whole whatever follows its end: %s', (_what, more) => {
    for (const bytes of [whole.png, whole.jpeg, whole.webp, progressive])
      expect(read(Buffer.concat([bytes, Buffer.from(more, 'latin1')]))).toMatchObject({
        width: 300,
        height: 200,
      });
  });

  it.each(['png', 'jpeg', 'webp'] as const)('is called unfinished where a %s ends too early', (type) => {
    for (const kept of [0.9, 0.5, 0.1])
      expect(() => read(whole[type].subarray(0, Math.floor(whole[type].length * kept)))).toThrow(
        'chưa tải xong',
      );
  });

  it('knows Apple’s own PNG, and gives it no size that it has not', () => {
    const cgbi = Buffer.concat([
      whole.png.subarray(0, 8),
      Buffer.from('\0\0\0\x04CgBI\x50\0\x20\x02\0\0\0\0', 'latin1'),
    ]);
    expect(() => read(cgbi)).toThrow('iPhone');
  });

  it.each(['webp', 'gif'] as const)('says that a %s moves', async (format) => {
    const pages = await sharp(
      [
        whole.png,
        await sharp({ create: { ...create, background: '#C05000' } })
          .png()
          .toBuffer(),
      ],
      { join: { animated: true } },
    )
      .toFormat(format)
      .toBuffer();
    expect(read(pages)?.moves).toBe(true);
    expect(read(whole[format])?.moves ?? false).toBe(false);
  });

  it.each([
    ['\0\0\0\x18ftypheic', 'HEIC'],
    ['%PDF-1.7', 'PDF'],
    ['8BPS', 'Photoshop'],
    ['II*\0', 'TIFF'],
    ['PK\x03\x04', 'Word'],
    ['MZ', 'không phải là ảnh'],
  ])('says what to do with a file that begins with %j', (start, said) => {
    expect(nameFile(new Uint8Array(Buffer.from(start, 'latin1')))).toContain(said);
  });
});
