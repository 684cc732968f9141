import type { Addresses } from '#domain/site/addresses.ts';
import type { SearchRecord } from '#domain/site/search-record.ts';
import { vi } from '#i18n/vi.ts';

const toToolRecord = (facts: Pick<SearchRecord, 'url' | 'title' | 'text' | 'words'>): SearchRecord => ({
  ...facts,
  kind: 'guide',
  years: [],
  groups: [],
  families: [],
});

/**
 * What is done or taken on a page that holds no text of the archive.
 * @param year the newest, whose kit is offered.
 */
export const toToolRecords = (addresses: Addresses, year: number): SearchRecord[] => [
  toToolRecord({
    url: addresses.customiser,
    title: vi.page.customiser.title,
    text: vi.page.customiser.lead,
    words:
      'tự thiết kế tự làm ghi tên đơn vị thêm tên chèn tên chèn logo ghép ảnh ảnh chụp khung ảnh mã qr giấy chứng nhận giấy khen thẻ tên phù hiệu hàng loạt powerpoint ảnh động video tiktok đổi khổ khổ khác tùy chọn kích thước',
  }),
  toToolRecord({
    url: `${addresses.papers}#to-gap`,
    title: vi.leaflets.title,
    text: vi.leaflets.what,
    words: 'tờ gấp tờ rơi gấp ba gấp đôi sách mỏng brochure leaflet phát tay in hai mặt',
  }),
  toToolRecord({
    url: addresses.yearSection(year, 'an-pham'),
    title: vi.task.kit(year),
    text: vi.task.kitType,
    words: `tải trọn bộ bộ ấn phẩm zip tải tất cả tải hết một lần năm nay năm ${year}`,
  }),
];
