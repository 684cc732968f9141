import type { Campaign } from '#domain/campaign/campaign.ts';
import type { Document } from '#domain/document/document.ts';
import type { Addresses } from '#domain/site/addresses.ts';
import type { Hotline } from '#domain/site/hotline.ts';
import type { Site } from '#domain/site/site.ts';
import type { SloganList, SloganUse } from '#domain/slogan/slogan.ts';

/** What the texts of one campaign are made from: the same content as its pages. */
export interface TextRecord {
  campaign: Campaign;
  list: SloganList | undefined;
  /** Slogans without a year or a date that the texts may quote: the year's own, or other years' where it has none. */
  quotable: SloganUse[];
  /** The square picture of a theme or a slogan, by its words. */
  pictures?: Readonly<Record<string, { address: string; alt: string }>>;
  hotlines: Hotline[];
  site: Site;
  /** @throws Error naming an id that no file has. */
  findDocument: (id: string) => Document;
  /** Full addresses, for texts that leave the site. */
  addresses: Addresses;
}

/** Said in every text, so that nobody takes the site's words for the ministry's. */
export const ownWordsNote =
  'Phần trong ngoặc kép là nguyên văn chủ đề, khẩu hiệu, theo nguồn ghi ở cuối. Những câu còn lại do nhóm làm trang viết để nối, không phải lời chính thức; đơn vị cứ sửa cho hợp.';
