import { expect, test } from 'vitest';
import { checkUnknownIdentity } from '#content/checks/unknown-identity.ts';
import { buildContent, toCampaignFile } from './build-content.ts';

test('an identity that has its folder is right', () => {
  expect(checkUnknownIdentity(buildContent({ '2023/campaign.mdx': toCampaignFile() }), {})).toEqual([]);
});

test('an identity without a folder is told with the nearest name', () => {
  const content = buildContent({ '2023/campaign.mdx': toCampaignFile({ identity: 'trai-tim' }) });
  expect(checkUnknownIdentity(content, {})).toMatchObject([
    {
      position: { line: 3, field: 'identity' },
      fact: 'Không có bộ nhận diện “trai-tim” trong content/identities/.',
      fix: 'Có phải ý là “trai-tim-cam”? Các bộ nhận diện hiện có: trai-tim-cam.',
    },
  ]);
});
