import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { packFile, writeZip } from '#build/render/kits/write-zip.ts';

const words = Buffer.from('Chấm dứt bạo lực, vun đắp yêu thương. '.repeat(40));
const entries = [
  { name: 'Doc truoc.txt', packed: packFile('txt', words) },
  { name: '01 Chu de/anh.png', packed: packFile('png', Buffer.from([1, 2, 3])) },
];

describe('writeZip', () => {
  it('gives back every file, deflated or stored', () => {
    const files = unzipSync(writeZip(entries, '2025-11-15'));
    expect(Object.keys(files)).toEqual(['Doc truoc.txt', '01 Chu de/anh.png']);
    expect(Buffer.from(files['Doc truoc.txt'] ?? []).equals(words)).toBe(true);
    expect([...(files['01 Chu de/anh.png'] ?? [])]).toEqual([1, 2, 3]);
  });

  it('stores pixels as they are and deflates the rest', () => {
    expect(entries.map(({ packed }) => packed.method)).toEqual([8, 0]);
    expect(entries[0]?.packed.data.length).toBeLessThan(words.length / 5);
  });

  it('gives the same bytes twice, and others on another day', () => {
    expect(writeZip(entries, '2025-11-15').equals(writeZip(entries, '2025-11-15'))).toBe(true);
    expect(writeZip(entries, '2025-11-15').equals(writeZip(entries, '2024-11-15'))).toBe(false);
  });

  it('refuses a name that old unzippers would garble', () => {
    const entry = { name: 'Chủ đề.txt', packed: packFile('txt', words) };
    expect(() => writeZip([entry], '2025-11-15')).toThrow('The name "Chủ đề.txt" is not ASCII');
  });
});
