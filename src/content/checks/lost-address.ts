import type { Check } from './checked-content.ts';
import { toSuggestion } from './find-nearest.ts';
import { toSiteAddresses } from './site-addresses.ts';
import { findUnknownIds, toAddress } from './unknown-document.ts';

/** A published address is printed, shared and scanned: it stays, or says where it went. */
export const checkLostAddress: Check = (content) => {
  const { published, redirects, unreadable } = content;
  // What a file holds that cannot be read is not lost: its own issue comes first.
  if (!published || unreadable.length > 0) return [];
  const current = new Set(toSiteAddresses(content));
  const moved = new Set(redirects?.value.redirects.map(({ from }) => from));
  const known = new Set(published.value.addresses);
  // Who cites a missing document is told so, with its address.
  const told = new Set(findUnknownIds(content).map(({ id }) => toAddress(id)));
  const fresh = [...current].filter((address) => !known.has(address));
  return published.value.addresses.flatMap((address, index) => {
    if (current.has(address) || moved.has(address) || told.has(address)) return [];
    const alike = fresh.filter((other) => other.split('/')[1] === address.split('/')[1]);
    return [
      {
        position: published.positionOf(['addresses', index]),
        fact: `Địa chỉ ${address} đã đăng, nay không còn trang nào.`,
        fix: `${toSuggestion(address, alike)}Khôi phục ${toOwner(address)}, hoặc thêm vào content/redirects.yaml một mục from: ${address}, to: địa chỉ mới.`,
      },
    ];
  });
};

const owners: Record<string, string> = {
  nam: 'thư mục của năm',
  'khau-hieu': 'câu chữ cũ của khẩu hiệu',
  'van-ban': 'mã cũ của văn bản',
  'huong-dan': 'tên cũ của tệp hướng dẫn',
};
const toOwner = (address: string): string => owners[address.split('/')[1] ?? ''] ?? 'trang cũ';
