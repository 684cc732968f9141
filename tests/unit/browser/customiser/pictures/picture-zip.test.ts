import { strToU8, type Zippable, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { openPictureZip, PictureZipError } from '#browser/customiser/pictures/picture-zip.ts';

const png = strToU8('\u0089PNG');
const pack = (files: Zippable) => zipSync(files);
const faultOf = (act: () => unknown): unknown => {
  try {
    act();
  } catch (error) {
    return error instanceof PictureZipError ? error.fault : error;
  }
  return 'none';
};

describe('a ZIP of pictures', () => {
  it('says what it holds, without what systems leave behind', () => {
    const zip = openPictureZip(
      pack({
        'Lô-gô/Xã A.png': png,
        '__MACOSX/Lô-gô/._Xã A.png': png,
        'Lô-gô/.DS_Store': png,
        'Thumbs.db': png,
        'b.JPG': png,
      }),
    );
    expect(zip.entries).toEqual([
      { path: 'Lô-gô/Xã A.png', name: 'Xã A.png' },
      { path: 'b.JPG', name: 'b.JPG' },
    ]);
    expect(zip.refused).toEqual([]);
    expect(zip.read('b.JPG')).toEqual(png);
  });

  it.each([
    ['../../xa-a.png', 'odd-name'],
    ['/etc/xa-a.png', 'odd-name'],
    ['C:\\anh\\xa-a.png', 'odd-name'],
    ['gnp.\u202Exa-a.png', 'odd-name'],
    [`${'a'.repeat(220)}.png`, 'odd-name'],
    ['trong.zip', 'packed'],
    ['danh-sach.xlsx', 'packed'],
    ['chay.exe', 'not-picture'],
    ['ghi-chu.txt', 'not-picture'],
  ])('refuses %j by its name', (path, why) => {
    const zip = openPictureZip(pack({ [path]: png, 'tot.png': png }));
    expect(zip.entries.map(({ name }) => name)).toEqual(['tot.png']);
    expect(zip.refused.map((one) => one.why)).toEqual([why]);
    expect(zip.refused[0]?.path).not.toContain('\u202E');
  });

  it('refuses what grows beyond measure, and what is large', () => {
    const zip = openPictureZip(
      pack({
        'bom.png': new Uint8Array(5_000_000),
        'lon.png': [new Uint8Array(10_000_001), { level: 0 }],
      }),
    );
    expect(zip.refused).toEqual([
      { path: 'bom.png', why: 'bomb' },
      { path: 'lon.png', why: 'too-large' },
    ]);
  });

  it('is refused whole where it is no ZIP, torn, or holds too much', () => {
    expect(faultOf(() => openPictureZip(strToU8('Rar!')))).toBe('not-zip');
    expect(faultOf(() => openPictureZip(pack({ 'a.png': png }).subarray(0, 20)))).toBe('broken');
    const many = Object.fromEntries(Array.from({ length: 5001 }, (_, at) => [`${at}.png`, png]));
    expect(faultOf(() => openPictureZip(zipSync(many, { level: 0 })))).toBe('too-many');
  });

  it('unpacks no more than a file says of itself', () => {
    const bytes = pack({ 'a.png': new Uint8Array(900_000) });
    // Both places that say how large it is now lie.
    const view = new DataView(bytes.buffer, bytes.byteOffset);
    const central = bytes.length - 22 - 46 - 5;
    view.setUint32(central + 24, 10, true);
    const zip = openPictureZip(bytes);
    expect(['broken', 'none']).toContain(
      faultOf(() => expect(zip.read('a.png').length).toBeLessThanOrEqual(10)),
    );
  });
});
