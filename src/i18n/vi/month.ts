/** Where a month stands. Apart from the others, so that a browser fetches no more. */
export const monthWords = {
  of: (year: number) => `Tháng hành động năm ${year}`,
  range: (opens: string, closes: string) => `Từ ${opens} đến hết ${closes}`,
  before: (days: number) => `Còn ${days} ngày nữa là bắt đầu.`,
  during: (day: number, days: number) => `Ngày thứ ${day} trong ${days} ngày.`,
  after: 'Tháng hành động này đã kết thúc.',
  notFoundTheme: (year: number) => `Chưa tìm được chủ đề năm ${year}`,
  searched: (day: string) => `Tìm ngày ${day}.`,
  themeOf: (year: number) => `Chủ đề năm ${year}`,
} as const;
