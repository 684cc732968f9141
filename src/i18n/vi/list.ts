/** What lists that can be narrowed say. Apart from the others, so that a browser fetches no more. */
export const listWords = {
  shown: (count: number, noun: string) => `Đang hiện ${count} ${noun}.`,
  nothing: 'Không có mục nào như vậy.',
  shownArtworks: (count: number) => `Đang hiện ${count} nội dung`,
  noArtworks: 'Không có ấn phẩm nào như vậy.',
} as const;
