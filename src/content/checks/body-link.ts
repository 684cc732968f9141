import { createAddresses } from '#domain/site/addresses.ts';
import { type Page, pages } from '#domain/site/pages.ts';
import type { Check, Finding } from './checked-content.ts';
import { findNearest } from './find-nearest.ts';
import { toSiteAddresses } from './site-addresses.ts';

const addresses = createAddresses('/');

/** Pages that a text may lead to whatever the content says. */
const fixedPages = Object.values(pages)
  .map(({ address }: Page) => address)
  .filter((address) => !address.includes('[') && !/^(?:404|quan-tri|ngoai-tuyen)/.test(address))
  .map((address) => `/${address}`);

/** A link of an article opens a page that exists, runs nothing, and works below any address of the site. */
export const checkBodyLink: Check = (content) => {
  const years = content.years.flatMap(({ year }) => [addresses.script(year), addresses.posts(year)]);
  const known = new Set([...fixedPages, ...years, ...toSiteAddresses(content).map(toPage)]);
  // Files that cannot be read have addresses that nobody knows.
  const isSure = content.unreadable.length === 0;
  return content.links.flatMap(({ url, position }): Finding[] => {
    const fault = findFault(url.trim(), known, isSure);
    return fault ? [{ position, ...fault }] : [];
  });
};

const toPage = (address: string): string => address.replace(/[?#].*$/, '');

function findFault(
  url: string,
  known: ReadonlySet<string>,
  isSure: boolean,
): Omit<Finding, 'position'> | undefined {
  if (url === '' || url === '#')
    return { fact: 'Liên kết không có địa chỉ.', fix: 'Điền địa chỉ vào ngoặc tròn.' };
  if (url.startsWith('#') || /^(?:https?:\/\/|mailto:|tel:)/i.test(url)) return undefined;
  if (/^(?:[a-z]:[\\/]|file:)/i.test(url))
    return {
      fact: `Liên kết “${url}” chỉ đến một tệp trên máy của bạn, người khác không mở được.`,
      fix: 'Đăng tệp ấy ở một trang có địa chỉ https:// rồi ghi địa chỉ ấy; hoặc bỏ liên kết.',
    };
  if (/^[a-z][a-z\d+.-]*:/i.test(url))
    return {
      fact: `Liên kết “${url}” không mở trang nào mà chạy mã hoặc gọi chương trình khác.`,
      fix: 'Ghi địa chỉ bắt đầu bằng https:// hoặc bằng / cho trang của trang này.',
    };
  if (!url.startsWith('/') || url.startsWith('//'))
    return {
      fact: `Liên kết “${url}” không rõ là trang nào.`,
      fix: 'Trang của trang này ghi từ dấu /, ví dụ /khau-hieu/; trang khác ghi đủ https://.',
    };
  const page = toPage(url);
  // Files to take away have names that the build makes.
  if (/\.[a-z\d]{2,5}$/i.test(page) || page.startsWith('/tai-ve/') || known.has(page)) return undefined;
  const [slashed] = [`${page}/`];
  if (known.has(slashed))
    return { fact: `Liên kết “${url}” thiếu dấu / ở cuối.`, fix: `Sửa thành ${url.replace(page, slashed)}.` };
  if (!isSure) return undefined;
  const near = findNearest(page, [...known]);
  return {
    fact: `Liên kết “${url}” dẫn đến một trang không có.`,
    fix: near ? `Có phải ý là ${near}?` : 'Mở trang ấy trên web rồi chép lại phần địa chỉ sau tên miền.',
  };
}
