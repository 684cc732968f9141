const time = new Intl.DateTimeFormat('vi-VN', { dateStyle: 'short', timeStyle: 'short' });

/** What drafts and working files say while they are used. Apart from the others, so that a browser fetches no more. */
export const keepingWords = {
  draft: (name: string, savedAt: Date) => `${name} (${time.format(savedAt)})`,
  unnamed: 'Thiết kế chưa xong',
  open: 'Mở',
  remove: 'Xóa',
  opened: (name: string) => `Đã mở ${name}. Bấm “Hoàn tác” để trở lại thiết kế trước.`,
  saved: (name: string) => `Đã lưu bản nháp ${name} trên máy này.`,
  removed: (name: string) => `Đã xóa bản nháp ${name}.`,
  forgotten: 'Đã xóa hết bản nháp trên máy này.',
  notKept: 'Trình duyệt không cho lưu bản nháp, hoặc máy hết chỗ. Hãy lưu thành tệp thiết kế.',
  fileSaved: (name: string) => `Đã tạo tệp ${name}, trình duyệt đang lưu.`,
  reading: 'Đang đọc tệp…',
  faults: {
    'too-large': 'Tệp lớn quá 8 MB nên không mở. Tệp thiết kế có hai lô-gô cũng nhỏ hơn thế nhiều.',
    'not-one': 'Đây không phải tệp thiết kế của trang này. Hãy chọn tệp đã lưu bằng nút “Lưu tệp thiết kế”.',
    newer: 'Tệp này do bản mới hơn của trang tạo ra. Hãy tải lại trang rồi mở lại.',
    torn: 'Tệp thiết kế bị hỏng hoặc thiếu một phần, nên không mở. Hãy xin người gửi gửi lại.',
    'no-design': 'Thiết kế trong tệp không còn dùng được: năm, khẩu hiệu hoặc khổ không có trên trang này.',
  },
} as const;
