/** Words of the customiser's form. */
export const designWords = {
  needsScript: 'Phần này cần JavaScript để vẽ trên máy của bạn. Không có JavaScript, mời bạn tải các',
  readyArtworks: 'ấn phẩm làm sẵn',
  notOpened: 'Chưa mở được phần thiết kế. Hãy kiểm tra kết nối mạng rồi tải lại trang.',
  choices: 'Lựa chọn của bạn',
  example: (words: string) => `Ví dụ: ${words}`,
  look: 'Mẫu',
  agency: {
    title: 'Đơn vị',
    lines: [
      { label: 'Cơ quan cấp trên', example: 'UBND tỉnh Lạng Sơn' },
      { label: 'Tên đơn vị', example: 'UBND phường Kỳ Lừa' },
      { label: 'Địa danh', example: 'Khối 5, phường Kỳ Lừa' },
    ],
    how: 'Bỏ trống dòng không cần. Máy này nhớ tên đơn vị cho lần sau, không gửi đi đâu.',
    forget: 'Quên tên đơn vị',
  },
  logo: {
    title: 'Lô-gô (không bắt buộc)',
    how: 'Chọn tệp, kéo thả hoặc dán; nhiều nhất hai lô-gô. Lô-gô không rời khỏi máy này.',
  },
  message: {
    title: 'Nội dung',
    campaign: 'Tháng hành động',
    kind: 'Loại nội dung',
    lines: 'Máy tự xếp dòng cho vừa khổ; chỗ xuống dòng ở đây chỉ là dấu cách.',
  },
  format: {
    title: 'Khổ',
    own: 'Khổ tự chọn…',
    width: 'Rộng',
    height: 'Cao',
    unit: 'Đơn vị đo',
  },
  preview: {
    title: 'Xem trước',
    picture: 'Hình xem trước',
    zoom: 'Xem 100 %',
    guides: 'Hiện mép cắt và vùng an toàn',
  },
  downloads: {
    title: 'Tải về',
    png: 'Ảnh PNG',
    pdf: 'Tệp in PDF',
    share: 'Chép đường dẫn thiết kế này',
    hanging:
      'Treo ngoài đường: không chăng ngang qua đường, ghi tên và địa chỉ đơn vị, không quá 15 ngày mỗi lần, hỏi xã, phường trước.',
    hangingGuide: 'Treo ở đâu, bao lâu',
  },
  batch: {
    title: 'Làm cho nhiều đơn vị một lúc',
    how: 'Mỗi dòng một đơn vị. Bảng có thể có các cột: cơ quan cấp trên, đơn vị, địa điểm, thời gian (chép từ Excel rồi dán, hoặc mở tệp CSV, XLSX). Phần còn lại lấy từ trên.',
    list: 'Danh sách đơn vị',
    file: 'Hoặc mở tệp danh sách',
    formats: 'Các khổ cần làm',
    first: 'Xem trước các đơn vị đầu',
    progress: 'Tiến độ',
    zip: 'Tạo tệp ZIP',
    stop: 'Dừng',
  },
} as const;
