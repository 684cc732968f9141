import type { SloganList } from '#domain/slogan/slogan.ts';

const headings = ['Năm', 'Thứ tự', 'Khẩu hiệu', 'Nhóm', 'Có nêu năm hoặc ngày', 'Mã nguồn', 'Địa chỉ'];

/** The lists as a table. The mark at its start and the closing CR LF are what Excel needs to read Vietnamese. */
export function toSloganCsv(lists: readonly SloganList[], toLink: (slug: string) => string): string {
  const rows = lists
    .toSorted((a, b) => b.year - a.year)
    .flatMap(({ slogans }) => slogans)
    .map(({ year, order, text, group, dated, source, slug }) => [
      String(year),
      String(order),
      text,
      group ?? '',
      dated ? 'có' : 'không',
      source,
      toLink(slug),
    ]);
  return `\uFEFF${[headings, ...rows].map((row) => `${row.map(quote).join(',')}\r\n`).join('')}`;
}

const quote = (cell: string): string => (/[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
