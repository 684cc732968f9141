import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { writeZip } from '#build/render/kits/write-zip.ts';

const words = Buffer.from('Chấm dứt bạo lực, vun đắp yêu thương. '.repeat(40));
const entries = [
  { name: 'Doc truoc.txt', bytes: words },
  { name: '01 Chu de/anh.png', bytes: Buffer.alloc(500) },
];
const write = (day = '2025-11-15') => Buffer.from(writeZip(entries, day));

/** The 16-bit number at a place of the header of the entry of that name. */
const readHeader = (name: string, at: number) => {
  const zip = write();
  return zip.readUInt16LE(zip.indexOf(name) - 30 + at);
};

describe('writeZip', () => {
  it('gives back every file in the order given', () => {
    const files = unzipSync(write());
    expect(Object.keys(files)).toEqual(entries.map(({ name }) => name));
    for (const { name, bytes } of entries) expect(Buffer.from(files[name] ?? []).equals(bytes)).toBe(true);
  });

  it('stores pixels as they are and deflates the rest', () => {
    expect(entries.map(({ name }) => readHeader(name, 8))).toEqual([8, 0]);
    expect(readHeader('Doc truoc.txt', 18)).toBeLessThan(words.length / 5);
    expect(readHeader('01 Chu de/anh.png', 18)).toBe(500);
  });

  it('says the day’s midnight, whatever the time zone', () => {
    // Years since 1980, month and day; then the time.
    expect(readHeader('Doc truoc.txt', 12)).toBe((45 << 9) | (11 << 5) | 15);
    expect(readHeader('Doc truoc.txt', 10)).toBe(0);
  });

  it('gives the same bytes twice, and others on another day', () => {
    expect(write().equals(write())).toBe(true);
    expect(write().equals(write('2024-11-15'))).toBe(false);
  });

  it('refuses a name that old unzippers would garble', () => {
    const entry = { name: 'Chủ đề.txt', bytes: words };
    expect(() => writeZip([entry], '2025-11-15')).toThrow('The name "Chủ đề.txt" is not ASCII');
  });
});
