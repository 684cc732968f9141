import type { ReadyText, TextBlock } from '#domain/site/ready-text.ts';
import { type SloganList, sloganListStatuses } from '#domain/slogan/slogan.ts';
import { toDocumentLabel } from '#i18n/labels.ts';
import type { TextRecord } from './text-record.ts';

/** The slogans of some years' lists to print or hand on, newest year first. */
export function toSloganSheet(
  lists: readonly SloganList[],
  findDocument: TextRecord['findDocument'],
): ReadyText {
  const found = lists.filter(({ slogans }) => slogans.length > 0).toSorted((a, b) => b.year - a.year);
  const years = found.map(({ year }) => year).toSorted();
  return {
    title: `Khẩu hiệu Tháng hành động vì bình đẳng giới ${years.length === 1 ? `năm ${years[0]}` : `các năm ${years.join(', ')}`}`,
    blocks: found.flatMap(({ year, status, note, slogans }): TextBlock[] => [
      { kind: 'heading', text: `Năm ${year}` },
      { kind: 'note', text: [`${sloganListStatuses[status]}.`, note].filter(Boolean).join(' ') },
      ...slogans.map(({ text, source }) => ({
        kind: 'official' as const,
        text,
        source: toDocumentLabel(findDocument(source)),
      })),
    ]),
  };
}
