/** What the customiser says of a visitor's photo. Apart from the others, so that a browser fetches no more. */
export const photoWords = {
  added: (name: string) => `Đã đặt ảnh ${name} vào hình. Kéo ảnh ở hình xem trước để chỉnh.`,
  removed: 'Đã bỏ ảnh, chỗ của ảnh lại để trống.',
  onlyFirst: 'Hình chỉ có một ảnh nên chỉ lấy tệp đầu tiên.',
  unknown: 'Tệp này không phải là ảnh chụp. Hãy chọn ảnh JPEG, PNG hoặc WebP.',
  tooLarge: 'Tệp ảnh lớn quá 40 MB. Hãy chọn ảnh nhỏ hơn.',
  tooManyPixels: (width: number, height: number) =>
    `Ảnh ${width} × ${height} điểm lớn quá, hãy thu nhỏ còn khoảng 4000 điểm mỗi cạnh.`,
  tooSmall: (width: number, height: number) =>
    `Ảnh chỉ có ${width} × ${height} điểm nên sẽ mờ. Hãy lấy ảnh lớn hơn nếu có.`,
  unpainted: 'Trình duyệt không mở được ảnh này. Hãy lưu lại thành JPEG rồi chọn lại.',
  inFrame: 'Hình xem trước. Mũi tên để di ảnh, + và − để phóng to, thu nhỏ.',
} as const;
