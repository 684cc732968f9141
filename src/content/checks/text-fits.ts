import { formats } from '#domain/artwork/format.ts';
import type { Check, Finding } from './checked-content.ts';
import { toPlacedMessages } from './messages.ts';

/** A message that does not fit a format at the smallest readable size would be cut. */
export const checkTextFits: Check = ({ years }, { measureOverflow }) => {
  if (!measureOverflow) return [];
  return years.flatMap(toPlacedMessages).flatMap(({ text, kind, name, position }): Finding[] => {
    const tooLong = formats
      .map(({ id, name: format }) => ({ format, over: measureOverflow(text, id, kind) }))
      .filter(({ over }) => over > 0)
      .sort((a, b) => b.over - a.over);
    const [worst] = tooLong;
    if (!worst) return [];
    const length = [...text].length;
    const others = tooLong.length > 1 ? ` và ${tooLong.length - 1} khổ khác` : '';
    return [
      {
        position,
        fact: `${name} dài ${length} ký tự, thừa ${worst.over} ký tự so với khổ “${worst.format}”${others}.`,
        fix: `Rút còn khoảng ${length - worst.over} ký tự; nếu là nguyên văn của văn bản thì báo người phụ trách trang để điều chỉnh khổ.`,
      },
    ];
  });
};
