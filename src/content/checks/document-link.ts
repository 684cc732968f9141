import type { Check, Finding } from './checked-content.ts';

/** What other sites add to an address to follow its readers. */
const trackers = /^(?:utm_\w+|fbclid|gclid|dclid|msclkid|mc_[ce]id|igshid|zarsrc|si|ref_src|_ga)$/i;

/** An address can be copied, opened by anybody, and follows nobody. */
export const checkDocumentLink: Check = ({ texts }) =>
  texts.flatMap(({ text, path, position }): Finding[] => {
    if (path?.at(-1) !== 'url') return [];
    const finding = findFault(text);
    return finding ? [{ position, ...finding }] : [];
  });

function findFault(text: string): { fact: string; fix: string } | undefined {
  if (/\s/u.test(text))
    return {
      fact: `Địa chỉ có dấu cách: “${text}”.`,
      fix: 'Chép lại địa chỉ từ trình duyệt; dấu cách bên trong viết là %20.',
    };
  // Anything that is no address at all has been told by its schema.
  if (!URL.canParse(text) || !/^https?:/i.test(text)) return undefined;
  const url = new URL(text);
  if (url.username || url.password)
    return {
      fact: `Địa chỉ có tên đăng nhập hoặc mật khẩu: “${text}”.`,
      fix: 'Ghi địa chỉ công khai của trang.',
    };
  if (!url.hostname.includes('.'))
    return {
      fact: `Địa chỉ chỉ mở được trên một máy hoặc một mạng nội bộ: “${text}”.`,
      fix: 'Ghi địa chỉ công khai của trang; không có thì xóa cả dòng url.',
    };
  const followed = [...url.searchParams.keys()].filter((name) => trackers.test(name));
  if (followed.length === 0) return undefined;
  for (const name of followed) url.searchParams.delete(name);
  return {
    fact: `Địa chỉ có phần theo dõi người đọc: ${followed.join(', ')}.`,
    fix: `Sửa thành ${url.href}`,
  };
}
