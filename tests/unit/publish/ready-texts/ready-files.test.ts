import { strFromU8, unzipSync } from 'fflate';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { makeReadyFile, toReadyFiles } from '#publish/ready-texts/ready-files.ts';
import { toDocx } from '#publish/ready-texts/to-docx.ts';
import { toLoudspeakerScript } from '#publish/ready-texts/to-loudspeaker-script.ts';
import { toTestList } from '../../../support/campaign.ts';
import { toTestRecord } from '../../../support/text-record.ts';

const record = toTestRecord();
const facts = { author: 'Nhóm làm trang', day: '2023-11-15' };

describe('the texts to download', () => {
  it('say in their names what they are', () => {
    expect(toReadyFiles(record).map(({ path }) => path)).toContain(
      'tai-ve/2023/thang-hanh-dong-2023_ban-tin-phat-thanh.docx',
    );
  });

  it('have no slogans of a year whose list was not found', () => {
    const files = toReadyFiles({ ...record, list: { ...toTestList(2023), status: 'not-found' } });
    expect(files.length).toBeGreaterThan(0);
    expect(files.filter(({ path }) => path.includes('khau-hieu'))).toEqual([]);
  });

  it('can all be made', async () => {
    for (const { path } of toReadyFiles(record)) {
      expect((await makeReadyFile(record, path.split('/').at(-1) ?? '')).length).toBeGreaterThan(20);
    }
  });

  it('are refused by any other name', async () => {
    await expect(makeReadyFile(record, 'la.txt')).rejects.toThrow('2023 has no text la.txt');
  });
});

describe('a Word file', () => {
  afterEach(() => {
    vi.useRealTimers();
  });

  it('has the same bytes whenever it is made', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: new Date('2024-02-29T12:00:00Z') });
    const first = await toDocx(toLoudspeakerScript(record), facts);
    vi.setSystemTime(new Date('2031-07-01T03:00:00Z'));
    expect(await toDocx(toLoudspeakerScript(record), facts)).toEqual(first);
  });

  it('holds every word of the text, the title and the author', async () => {
    const script = toLoudspeakerScript(record);
    const entries = unzipSync(await toDocx(script, facts));
    const words = strFromU8(entries['word/document.xml'] ?? new Uint8Array());
    expect(script.blocks.filter(({ text }) => !words.includes(text))).toEqual([]);
    const core = strFromU8(entries['docProps/core.xml'] ?? new Uint8Array());
    expect(core).toContain(script.title);
    expect(core).toContain('Nhóm làm trang');
    expect(core).toContain('2023-11-15T00:00:00Z');
  });
});
