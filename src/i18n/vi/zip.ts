/** Several artworks in one file. Apart from the others, so that a browser fetches no more. */
export const zipWords = {
  choose: 'Chọn',
  /** Follows the word above for whoever only hears it. */
  toDownload: 'để tải cùng lúc',
  action: 'Tải một tệp ZIP',
  clear: 'Bỏ chọn',
  chosen: (cards: number, files: number) =>
    `Đã chọn ${cards} nội dung, ${files} tệp. Lọc theo khổ để bớt tệp.`,
  progress: (done: number, all: number) => `Đang gom ${done}/${all} tệp…`,
  done: 'Đã gom xong.',
  failed: 'Chưa tải được. Hãy kiểm tra mạng rồi bấm lại.',
} as const;
