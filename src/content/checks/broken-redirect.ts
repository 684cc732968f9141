import type { Check, Finding } from './checked-content.ts';
import { toSuggestion } from './find-nearest.ts';
import { fixedAddresses, toSiteAddresses } from './site-addresses.ts';

/** A redirect leads from an address that is gone to one that is there, once, without a detour. */
export const checkBrokenRedirect: Check = (content) => {
  const { redirects, unreadable } = content;
  if (!redirects || unreadable.length > 0) return [];
  const current = [...toSiteAddresses(content), ...fixedAddresses];
  const all = redirects.value.redirects;
  return all.flatMap(({ from, to }, index): Finding[] => {
    const toIssue = (field: 'from' | 'to', fact: string, fix: string): Finding => ({
      position: redirects.positionOf(['redirects', index, field]),
      fact,
      fix,
    });
    const next = all.find((other) => other.from === to);
    return [
      current.includes(from) &&
        toIssue(
          'from',
          `Địa chỉ ${from} vẫn đang có trang, không thể chuyển đi.`,
          'Xóa mục chuyển hướng này.',
        ),
      all.findIndex((other) => other.from === from) < index &&
        toIssue('from', `Địa chỉ ${from} được chuyển hướng hai lần.`, 'Chỉ giữ một mục.'),
      !current.includes(to) &&
        toIssue(
          'to',
          `Địa chỉ mới ${to} không có trang nào.`,
          next && next.from !== from
            ? `Ghi thẳng đích cuối: to: ${next.to}.`
            : `${toSuggestion(to, current)}Ghi một địa chỉ đang có trên trang.`,
        ),
    ].filter((issue) => issue !== false);
  });
};
