import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { builtSites } from '../support/built-sites.ts';

describe.each(builtSites)('the ready texts of the site built for $base', ({ folder }) => {
  const read = (year: number, file: string): Promise<Buffer> =>
    readFile(join(folder, `tai-ve/${year}/${file}`));

  it('are there for every year', async () => {
    const years = (await readdir(join(folder, 'tai-ve'))).filter((name) => /^\d{4}$/.test(name));
    expect(years.length).toBeGreaterThanOrEqual(10);
    for (const year of years.map(Number)) {
      expect((await read(year, `thang-hanh-dong-${year}_bai-dang.txt`)).toString()).toContain(`năm ${year}`);
      expect((await read(year, `thang-hanh-dong-${year}_ban-tin-phat-thanh.txt`)).toString()).toContain(
        'bà con',
      );
    }
  });

  it('open in Word with the slogans’ exact words', async () => {
    const { slogans } = JSON.parse(await readFile(join(folder, 'du-lieu/slogans.json'), 'utf8'));
    const entries = unzipSync(await read(2023, 'thang-hanh-dong-2023_khau-hieu.docx'));
    const words = strFromU8(entries['word/document.xml'] ?? new Uint8Array());
    const texts: string[] = slogans
      .flatMap(({ uses }: { uses: { year: number; text: string }[] }) => uses)
      .filter(({ year }: { year: number }) => year === 2023)
      .map(({ text }: { text: string }) => text);
    expect(texts.length).toBe(17);
    expect(texts.filter((text) => !words.includes(text))).toEqual([]);
  });

  it('are a table that Excel reads as UTF-8', async () => {
    const csv = (await read(2023, 'thang-hanh-dong-2023_khau-hieu.csv')).toString();
    expect(csv.startsWith('\uFEFFNăm,Thứ tự,Khẩu hiệu')).toBe(true);
    expect(csv.trimEnd().split('\r\n')).toHaveLength(18);
  });
});
