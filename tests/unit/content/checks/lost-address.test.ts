import { expect, test } from 'vitest';
import { checkBrokenRedirect } from '#content/checks/broken-redirect.ts';
import { checkLostAddress } from '#content/checks/lost-address.ts';
import { buildContent, toCampaignFile, toSloganFile } from './build-content.ts';

const documents = 'documents:\n  - id: 2023-ke-hoach\n';
const site = (slogan: string, published: string[], redirects: [string, string][] = []) =>
  buildContent({
    '2023/campaign.mdx': toCampaignFile(),
    '2023/documents.yaml': documents,
    '2023/slogans.yaml': toSloganFile(`text: ${slogan}`),
    'published.yaml': `addresses:\n${published.map((address) => `  - "${address}"\n`).join('')}`,
    'redirects.yaml': `redirects:${redirects.length === 0 ? ' []' : ''}\n${redirects
      .map(([from, to]) => `  - from: "${from}"\n    to: "${to}"\n`)
      .join('')}`,
  });
const old = '/khau-hieu/cham-dut-bao-luc/';
const now = '/khau-hieu/cham-dut-moi-bao-luc/';

test('addresses that are there are not lost', () => {
  const published = ['/nam/2023/', old, '/van-ban/#2023-ke-hoach'];
  expect(checkLostAddress(site('Chấm dứt bạo lực', published), {})).toEqual([]);
});

test('a reworded slogan is told at its published address, with the address that it has now', () => {
  const [issue] = checkLostAddress(site('Chấm dứt mọi bạo lực', ['/nam/2023/', old]), {});
  expect(issue?.position).toMatchObject({ file: 'content/published.yaml', line: 3 });
  expect(issue?.fix).toContain(`Có phải ý là “${now}”?`);
});

test('a renamed document and a removed year are told too', () => {
  const issues = checkLostAddress(site('Chấm dứt bạo lực', ['/nam/2022/', '/van-ban/#2022-ke-hoach']), {});
  expect(issues.map(({ position }) => position.line)).toEqual([2, 3]);
});

test('a redirect keeps a published address', () => {
  const content = site('Chấm dứt mọi bạo lực', [old], [[old, now]]);
  expect([...checkLostAddress(content, {}), ...checkBrokenRedirect(content, {})]).toEqual([]);
});

test('nothing is said while a file cannot be read', () => {
  const content = site('Chấm dứt mọi bạo lực', [old]);
  expect(checkLostAddress({ ...content, unreadable: ['content/2022/slogans.yaml'] }, {})).toEqual([]);
});

test.each([
  ['leads nowhere', [[old, '/khau-hieu/khong-co/']], 3, 'không có trang nào'],
  ['hides a page that is there', [[now, '/nam/2023/']], 2, 'vẫn đang có trang'],
  [
    'is written twice',
    [
      [old, now],
      [old, '/nam/2023/'],
    ],
    4,
    'hai lần',
  ],
  [
    'goes through another',
    [
      [old, '/nam/2020/'],
      ['/nam/2020/', now],
    ],
    3,
    'không có trang nào',
  ],
] as [string, [string, string][], number, string][])(
  'a redirect that %s is told at its line',
  (_, redirects, line, fact) => {
    const issues = checkBrokenRedirect(site('Chấm dứt mọi bạo lực', [], redirects), {});
    expect(issues.map((issue) => issue.position.line)).toEqual([line]);
    expect(issues[0]?.fact).toContain(fact);
  },
);
