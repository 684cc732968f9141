/** What the customiser says of logos. Apart from the others, so that a browser fetches no more. */
export const logoWords = {
  name: 'Lô-gô',
  remove: 'Bỏ lô-gô này',
  most: 'Chỉ đặt được hai lô-gô. Hãy bỏ bớt rồi thêm.',
  added: (name: string) => `Đã thêm lô-gô ${name}.`,
  unknown: 'Tệp này không phải là ảnh PNG, JPEG, WebP hoặc SVG.',
  empty: 'Tệp này rỗng.',
  tooLarge: 'Tệp lô-gô lớn quá 10 MB.',
  tooManyPixels: (width: number, height: number) =>
    `Ảnh ${width} × ${height} điểm lớn quá, hãy thu nhỏ còn khoảng 1000 điểm mỗi cạnh.`,
  broken: 'Tệp ảnh này bị hỏng, hãy lấy lại tệp gốc.',
  unfinished: 'Tệp ảnh này bị hỏng hoặc chưa tải xong, hãy lấy lại tệp gốc.',
  undrawn: 'Không vẽ được tệp SVG này.',
  unpainted: 'Trình duyệt không vẽ được lô-gô này.',
  transparent: 'Ảnh này trong suốt hết, không có gì để thấy.',
  svg: {
    entities: 'Tệp SVG này có khai báo lạ nên không dùng được.',
    broken: 'Tệp SVG này bị hỏng.',
    embeds: 'Tệp SVG này có mã chạy hoặc nội dung nhúng, nên không dùng được. Hãy xuất lại từ phần mềm vẽ.',
    runs: 'Tệp SVG này có mã chạy, nên không dùng được.',
    outside:
      'Tệp SVG này lấy hình hoặc phông chữ ở nơi khác, nên không dùng được. Hãy nhúng vào tệp rồi xuất lại.',
  },
} as const;
