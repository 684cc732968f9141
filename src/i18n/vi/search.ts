/** What the search says. Apart from the others, so that a browser fetches no more. */
export const searchWords = {
  field: 'Từ cần tìm',
  quickField: 'Tìm trong kho lưu trữ',
  /** As short as the field in the head of the page. */
  quickHint: 'Tìm kiếm',
  action: 'Tìm',
  results: 'Kết quả',
  narrow: 'Lọc kết quả',
  clear: 'Bỏ các lựa chọn lọc',
  more: 'Xem thêm kết quả',
  years: (years: string) => `năm ${years}`,
  found: (count: number) => `Tìm thấy ${count} mục.`,
  shownFirst: (count: number) => `Đây là ${count} mục đầu.`,
  missing: (words: string) => `Kho lưu trữ không có chữ ${words}; kết quả dưới đây dựa vào các chữ còn lại.`,
  nothing: 'Không tìm thấy mục nào.',
  nothingTogether: 'Không có mục nào chứa đủ các chữ này.',
  nothingChosen: 'Không có mục nào hợp với các lựa chọn lọc.',
  without: (word: string) => `Tìm lại, bỏ chữ “${word}”`,
  unavailable: 'Chưa mở được phần tìm kiếm. Mời bạn dùng các danh sách bên dưới.',
} as const;
