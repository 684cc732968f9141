/** What the customiser says while it runs. Apart from the others, so that a browser fetches no more. */
export const studioWords = {
  damaged: 'Đường dẫn thiết kế bị hỏng hoặc không còn dùng được, nên đây là thiết kế mặc định.',
  notDrawn: 'Chưa vẽ được hình. Hãy kiểm tra kết nối mạng rồi tải lại trang.',
  drawn: (facts: string) => `Hình xem trước đã vẽ lại: ${facts}`,
  unsigned: 'Khung này không ghi tên đơn vị.',
  notKnown: (year: number) =>
    `Chưa tìm được chủ đề năm ${year}. Hãy chọn tên Tháng hành động, một khẩu hiệu, hoặc tự viết.`,
  pastYear: (year: number) =>
    `Ấn phẩm này ghi năm ${year}, không dùng cho năm nay. Đổi ở ô “Tháng hành động”.`,
  size: {
    'not-a-size': 'Hãy ghi chiều rộng và chiều cao bằng số, ví dụ 2,5.',
    'too-small': 'Khổ này nhỏ quá: mỗi cạnh ít nhất 100 px hoặc 50 mm.',
    'too-large': 'Khổ này lớn quá: mỗi cạnh nhiều nhất 4096 px hoặc 20 m.',
    'too-narrow': 'Khổ này hẹp quá: chiều cao nhiều nhất gấp 4 lần chiều rộng.',
    'too-wide': 'Khổ này dài quá: chiều rộng nhiều nhất gấp 10 lần chiều cao.',
  },
  tooLong: (excess: number, text: string) =>
    `Chữ dài quá khổ này: thừa khoảng ${excess} ký tự ở “${text}”. Hãy rút ngắn, bớt các dòng quanh nó, hoặc chọn khổ khác.`,
  missingLetters: (characters: readonly string[]) =>
    `Phông chữ không có ký tự ${characters.map((character) => `“${character}”`).join(', ')}. Hãy xóa hoặc thay ký tự này.`,
  oldEncoding: (encoding: string, converted: string) =>
    `Chữ này gõ bằng bảng mã cũ ${encoding}. Chuyển sang Unicode sẽ là “${converted}”.`,
  convert: 'Chuyển sang Unicode',
  making: 'Đang tạo tệp…',
  made: (name: string) => `Đã tạo tệp ${name}`,
  notMade: 'Chưa tạo được tệp, hãy thử lại.',
  png: 'Ảnh PNG',
  pngOfPrint: 'Ảnh PNG để xem, duyệt',
  shared: 'Đã chép đường dẫn. Người nhận mở ra là thấy thiết kế này, trừ lô-gô.',
} as const;
