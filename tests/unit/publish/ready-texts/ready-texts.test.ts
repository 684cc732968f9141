import { describe, expect, it } from 'vitest';
import { findTheme } from '#domain/campaign/campaign.ts';
import { toSources } from '#domain/site/ready-text.ts';
import { toLoudspeakerScript } from '#publish/ready-texts/to-loudspeaker-script.ts';
import { toPlainText, toPostsFile } from '#publish/ready-texts/to-plain-text.ts';
import { toPostTexts } from '#publish/ready-texts/to-post-texts.ts';
import { toSloganCsv } from '#publish/ready-texts/to-slogan-csv.ts';
import { toSloganSheet } from '#publish/ready-texts/to-slogan-sheet.ts';
import { toTestList, toTestUse } from '../../../support/campaign.ts';
import { toTestRecord } from '../../../support/text-record.ts';

const record = toTestRecord();

describe('a month whose theme is not found', () => {
  const missing = {
    status: 'not-found',
    source: '2023-ke-hoach',
    note: 'Chưa tìm được',
    searched: '2023-11-01',
  } as const;
  const without = { ...record, campaign: { ...record.campaign, theme: missing } };

  it('has a bulletin and posts that speak of no theme', () => {
    const script = toLoudspeakerScript(without).blocks.map(({ text }) => text);
    const posts = toPostTexts(without).map(({ text }) => text);
    expect([...script, ...posts].filter((text) => /chủ đề (năm nay|:)|undefined/i.test(text))).toEqual([]);
  });
});

describe('toLoudspeakerScript', () => {
  const { blocks } = toLoudspeakerScript(record);
  const spoken = blocks.filter(({ kind }) => kind !== 'note');

  it('quotes the theme twice and word for word, and names its source', () => {
    const quoted = blocks.filter(
      ({ kind, text }) => kind === 'official' && text === findTheme(record.campaign)?.text,
    );
    expect(quoted).toHaveLength(2);
    expect(toSources(toLoudspeakerScript(record))[0]).toContain('2023-ke-hoach');
  });

  it('has no digit to be read, since a voice does not read them alike', () => {
    const own = spoken.filter(({ kind }) => kind === 'own');
    expect(own.filter(({ text }) => /\d/.test(text.replace('Tổng đài 111', '')))).toEqual([]);
  });

  it('says each telephone number twice, with its source for the one who reads', () => {
    expect(spoken.filter(({ text }) => text.includes('một, một, một'))).toHaveLength(2);
    expect(blocks.find(({ text }) => text.startsWith('Số 111'))?.kind).toBe('note');
  });

  it('calls slogans of other years what they are', () => {
    const borrowed = toLoudspeakerScript(toTestRecord({ quotable: [toTestUse('cu', 2021, 1)] }));
    expect(borrowed.blocks.some(({ text }) => text.includes('các năm trước'))).toBe(true);
    expect(toSources(borrowed).some((source) => source.includes('khẩu hiệu năm 2021'))).toBe(true);
  });

  it('says first that the connecting words are not official', () => {
    expect(blocks[0]).toMatchObject({
      kind: 'note',
      text: expect.stringContaining('không phải lời chính thức'),
    });
  });
});

describe('toPostTexts', () => {
  const posts = toPostTexts(record);

  it('begins with the first day and ends with the last', () => {
    expect([posts.at(0)?.day, posts.at(-1)?.day]).toEqual(['2023-11-15', '2023-12-15']);
  });

  it('gives every post a link, hashtags and sources', () => {
    for (const { text, sources } of posts) {
      expect(text).toMatch(/\n\nhttps:\/\/site\.example\/\S+\n\n#BinhDangGioi$/);
      expect(sources.length).toBeGreaterThan(0);
    }
  });
});

describe('a file of plain text', () => {
  it('opens in Notepad: marked as UTF-8, lines ended by CR LF', () => {
    for (const file of [toPlainText(toLoudspeakerScript(record)), toPostsFile('Bài', toPostTexts(record))]) {
      expect(file.startsWith('\uFEFF')).toBe(true);
      expect(file.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    }
  });
});

describe('the slogans of some years', () => {
  const lists = [toTestList(2021, 'a'), toTestList(2022), toTestList(2023, 'b', 'c')];

  it('stand on a sheet by year, the newest first, without empty years', () => {
    const { title, blocks } = toSloganSheet(lists, record.findDocument);
    expect(blocks.filter(({ kind }) => kind === 'heading').map(({ text }) => text)).toEqual([
      'Năm 2023',
      'Năm 2021',
    ]);
    expect(title).toContain('các năm 2021, 2023');
  });

  it('are a table whose cells are quoted where they must be', () => {
    const list = {
      ...toTestList(2023),
      slogans: [{ ...toTestUse('a', 2023, 1), text: 'Nói "không", ngay' }],
    };
    const lines = toSloganCsv([list], (slug) => `https://site.example/${slug}/`).split('\r\n');
    expect(lines).toHaveLength(3);
    expect(lines[1]).toBe('2023,1,"Nói ""không"", ngay",,không,2023-ke-hoach,https://site.example/a/');
  });
});
