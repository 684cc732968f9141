import type { Addresses } from '#domain/site/addresses.ts';
import type { ArchivedGuide, ArchivedIdentity } from '#domain/site/archive-content.ts';
import type { Hotline } from '#domain/site/hotline.ts';
import type { SearchRecord } from '#domain/site/search-record.ts';
import { vi } from '#i18n/vi.ts';

const toPageRecord = (
  facts: Pick<SearchRecord, 'url' | 'kind' | 'title' | 'text' | 'words'>,
): SearchRecord => ({
  ...facts,
  years: [],
  groups: [],
  families: [],
});

export const toGuideRecord = (guide: ArchivedGuide, addresses: Addresses): SearchRecord =>
  toPageRecord({
    url: addresses.guide(guide.slug),
    kind: 'guide',
    title: guide.title,
    text: `${guide.summary} ${guide.text}`,
    words: `hướng dẫn cách làm ${guide.slug.replaceAll('-', ' ')}`,
  });

/**
 * @param suffix as the brand page ends the ids of its sections.
 * @param years that use it.
 */
export function toIdentityRecord(
  { identity, guide }: ArchivedIdentity,
  suffix: string,
  addresses: Addresses,
  years: readonly number[],
): SearchRecord {
  const colours = Object.values(identity.colours).map(({ name, hex, use }) => `${name} ${hex}: ${use}.`);
  const { rules, history, uses, looks } = identity;
  const facts = [...rules, ...history, ...uses, ...looks].map(({ text }) => text);
  return toPageRecord({
    url: addresses.identity + (suffix && `#bieu-tuong${suffix}`),
    kind: 'guide',
    title: `${vi.nav.identity}: ${identity.title}`,
    text: [...identity.description, ...colours, ...facts, guide].join(' '),
    words: `logo biểu tượng mã màu kiểu chữ phông chữ font vector svg tệp gốc ${identity.typeface.name} ${years.join(' ')}`,
  });
}

/**
 * With what somebody in need tells a sentence: the index wants every word, and a plea has more than its key words.
 */
const pleaWords =
  'tôi em con mẹ bố cha anh chị cháu bé vợ chồng bạn trai gái người yêu hàng xóm đang hay luôn thường xuyên phải làm sao làm gì thế nào bây giờ ở đâu gọi ai cho cần giúp với xin không biết công ty cơ quan nơi làm việc nhà trường lớp và rồi quá mình';

/** A number is found as it is written and as people type it, without spaces. */
export const toHotlineRecord = (hotline: Hotline, addresses: Addresses): SearchRecord => ({
  ...toPageRecord({
    url: addresses.hotline(hotline.number),
    kind: 'help',
    title: `${hotline.name}: ${hotline.number}`,
    text: `${hotline.forWhom}.${hotline.terms ? ` ${hotline.terms}.` : ''}`,
    words: `số điện thoại hỗ trợ đường dây nóng tổng đài hotline gọi cầu cứu giúp đỡ khẩn cấp ${hotline.number.replaceAll(/\D/g, '')} ${pleaWords}`,
  }),
  copy: hotline.number,
});
