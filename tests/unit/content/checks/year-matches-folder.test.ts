import { expect, test } from 'vitest';
import { checkYearMatchesFolder } from '#content/checks/year-matches-folder.ts';
import { buildContent, toCampaignFile } from './build-content.ts';

test('a campaign in the folder of its year is right', () => {
  expect(checkYearMatchesFolder(buildContent({ '2023/campaign.mdx': toCampaignFile() }), {})).toEqual([]);
});

test('a campaign of another year than its folder is told with both years', () => {
  const content = buildContent({ '2023/campaign.mdx': toCampaignFile({ year: '2024' }) });
  expect(checkYearMatchesFolder(content, {})).toEqual([
    {
      position: { file: 'content/2023/campaign.mdx', line: 2, column: 1, field: 'year' },
      fact: 'Thư mục là 2023 nhưng trường year ghi 2024.',
      fix: 'Sửa thành year: 2023, hoặc đổi tên thư mục thành 2024.',
    },
  ]);
});
