import type { Check } from './checked-content.ts';

/** The folder's name is the address of the year, and the field is what the pages print: they must agree. */
export const checkYearMatchesFolder: Check = ({ years }) =>
  years.flatMap(({ year, campaign }) => {
    if (!campaign || campaign.value.year === year) return [];
    const named = campaign.value.year;
    return [
      {
        position: campaign.positionOf(['year']),
        fact: `Thư mục là ${year} nhưng trường year ghi ${named}.`,
        fix: `Sửa thành year: ${year}, hoặc đổi tên thư mục thành ${named}.`,
      },
    ];
  });
