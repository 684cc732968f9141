/** What the customiser says of logos. Apart from the others, so that a browser fetches no more. */
export const logoWords = {
  name: 'Lô-gô',
  remove: 'Bỏ lô-gô này',
  trim: 'Cắt viền trắng',
  trimmed: 'Đã cắt viền trắng. Bấm “Hoàn tác” để trở lại.',
  notTrimmed: 'Lô-gô này không có viền trắng để cắt.',
  most: 'Chỉ đặt được hai lô-gô. Hãy bỏ bớt rồi thêm.',
  added: (name: string) => `Đã thêm lô-gô ${name}.`,
  unknown: 'Tệp này không phải là ảnh PNG, JPEG, WebP, GIF hoặc SVG.',
  empty: 'Tệp này rỗng.',
  tooLarge: 'Tệp lô-gô lớn quá 10 MB.',
  tooManyPixels: (width: number, height: number) =>
    `Ảnh ${width} × ${height} điểm lớn quá, hãy thu nhỏ còn khoảng 1000 điểm mỗi cạnh.`,
  broken: 'Tệp ảnh này bị hỏng, hãy lấy lại tệp gốc.',
  unfinished: 'Tệp ảnh này bị hỏng hoặc chưa tải xong, hãy lấy lại tệp gốc.',
  unpainted: 'Trình duyệt không vẽ được lô-gô này.',
  tooSlow: 'Đọc tệp này lâu quá nên đã dừng. Hãy xuất lại thành PNG khoảng 1000 điểm mỗi cạnh.',
  tooSmall: (width: number, height: number) =>
    `Ảnh chỉ có ${width} × ${height} điểm, in ra sẽ vỡ hoặc không thấy. Hãy lấy ảnh lớn hơn.`,
  moves: 'Ảnh này chuyển động; lô-gô chỉ lấy một hình đứng yên.',
  iphonePng:
    'Đây là PNG riêng của ứng dụng iPhone, trình duyệt không đọc được. Hãy mở bằng máy Mac hoặc iPhone rồi lưu lại thành PNG.',
  other: {
    heic: 'Đây là ảnh HEIC của iPhone. Hãy chọn Cài đặt → Camera → Định dạng → Tương thích nhất rồi chụp lại, hoặc chụp màn hình ảnh này rồi dùng ảnh chụp.',
    avif: 'Trình duyệt này không đọc được ảnh AVIF. Hãy lưu lại thành PNG hoặc JPEG.',
    pdf: 'Đây là tệp PDF, AI hoặc EPS. Hãy xuất lô-gô thành SVG hoặc PNG.',
    photoshop: 'Đây là tệp Photoshop. Hãy xuất lô-gô thành PNG.',
    tiff: 'Đây là ảnh TIFF. Hãy lưu lại thành PNG hoặc JPEG.',
    corel: 'Đây là tệp CorelDRAW. Hãy xuất lô-gô thành SVG hoặc PNG.',
    bmp: 'Đây là ảnh BMP. Hãy lưu lại thành PNG.',
    office: 'Đây là tệp Word, Excel hoặc tệp nén. Hãy chép riêng lô-gô ra thành ảnh PNG.',
  },
  transparent: 'Ảnh này trong suốt hết, không có gì để thấy.',
  svg: {
    entities:
      'Tệp SVG này có khai báo (ENTITY) không mở ra được. Hãy lưu lại thành SVG mà không giữ dữ liệu chỉnh sửa của phần mềm vẽ, hoặc thành PNG.',
    broken: 'Tệp SVG này bị hỏng. Hãy xuất lại từ phần mềm vẽ, hoặc xuất thành PNG.',
    heavy: 'Bản vẽ SVG này nặng quá, vẽ sẽ làm trang đứng. Hãy xuất thành PNG khoảng 1000 điểm mỗi cạnh.',
    sizeless:
      'Tệp SVG này không ghi kích thước (width, height, viewBox). Hãy xuất lại từ phần mềm vẽ, hoặc thành PNG.',
    liveText:
      'Trong SVG này có chữ chưa chuyển thành nét, có thể hiện bằng phông khác. Hãy chuyển chữ thành đường nét (Create Outlines, Object to Path) rồi xuất lại.',
    undrawn:
      'SVG này có chữ trong khung hoặc màu chuyển dạng lưới của Inkscape, trình duyệt không vẽ được phần ấy. Hãy chuyển thành nét (Object to Path) hoặc xuất PNG.',
    embeds: 'Tệp SVG này có mã chạy hoặc nội dung nhúng, nên không dùng được. Hãy xuất lại từ phần mềm vẽ.',
    runs: 'Tệp SVG này có mã chạy, nên không dùng được.',
    nested:
      'Tệp SVG này có một bản vẽ SVG khác nhúng bên trong như ảnh. Hãy bỏ nhúng trong phần mềm vẽ (Unlink, Ungroup) rồi xuất lại, hoặc xuất thành PNG.',
    outside:
      'Tệp SVG này lấy hình hoặc phông chữ ở nơi khác, nên không dùng được. Hãy nhúng vào tệp rồi xuất lại.',
  },
} as const;
