import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { toPageDay } from '../../../../src/build/integrations/page-sources.ts';
import { readContentDays, toFileDays } from '../../../../src/build/integrations/read-content-days.ts';

const days = toFileDays(
  [
    '\0' + '2026-03-01\n\ncontent/2025/campaign.mdx\ncontent/hotlines.yaml\n',
    '\0' + '2026-02-01\n\ncontent/2023/slogans.yaml\n',
    '\0' + '2026-01-01\n\ncontent/2023/campaign.mdx\ncontent/2025/campaign.mdx\ncontent/2021/slogans.yaml\n',
  ].join(''),
);
const slogans = new Map([
  ['im-lang', [2023, 2021]],
  ['gian-cach', [2021]],
]);

describe('toPageDay', () => {
  it.each([
    ['nam/2025/', '2026-03-01'],
    ['nam/2023/ban-tin/', '2026-02-01'],
    ['khau-hieu/im-lang/', '2026-02-01'],
    ['khau-hieu/gian-cach/', '2026-01-01'],
    ['khau-hieu/', '2026-02-01'],
    ['ho-tro/', '2026-03-01'],
    ['', '2026-03-01'],
    ['nam/2016/', undefined],
  ])('dates the page “%s” %s', (page, day) => {
    expect(toPageDay(page, days, slogans)).toBe(day);
  });
});

describe('readContentDays', () => {
  it('knows nothing outside of a repository', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'khong-git-'));
    expect(await readContentDays(folder)).toEqual(new Map());
    await rm(folder, { recursive: true });
  });
});
