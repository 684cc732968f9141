/** Words of the archive: its search page, its documents. */
export const archiveWords = {
  needsScript:
    'Phần tìm kiếm cần JavaScript. Không có JavaScript, mời bạn xem các danh sách bên dưới, rồi dùng chức năng tìm trong trang của trình duyệt.',
  how: 'Có dấu hay không dấu đều được. Đặt trong ngoặc kép để tìm đúng cụm từ. Phím / để gõ, mũi tên để chọn.',
  lists: 'Xem theo danh sách',
  years: 'Các năm trên trang này',
  withoutList: 'Chưa tìm được danh sách khẩu hiệu:',
  tips: {
    title: 'Bạn thử một trong các cách sau:',
    fewer: 'Bớt chữ, hoặc gõ không dấu nếu chưa chắc dấu.',
    byNumber: 'Tìm văn bản theo số, ví dụ',
    byYear: 'hoặc theo năm, ví dụ',
    yearExample: 'khẩu hiệu 2024',
    wider: 'Bỏ bớt các lựa chọn lọc.',
  },
  documents: {
    noun: 'văn bản và trang tin',
    level: 'Cấp',
    anyLevel: 'Mọi cấp',
    issuer: 'Nơi ban hành, đăng',
    anyIssuer: 'Mọi nơi',
    unknownYear: 'Không rõ năm',
    open: 'Mở văn bản ở nơi đăng',
  },
  facts: {
    unknown: 'không rõ',
    kind: 'Loại',
    number: 'Số',
    published: 'Nơi đăng',
    issued: 'Ban hành',
    date: 'Ngày',
    status: 'Tình trạng',
    trust: 'Tin cậy',
  },
  citations: {
    taken: 'Kho lưu trữ lấy từ đây:',
    nothing: 'Kho lưu trữ chưa lấy thông tin nào từ đây.',
    number: (number: string) => `Số ${number}`,
  },
  corrections: {
    title: (count: number) => `Lỗi chữ của nguồn, đăng bản đã sửa (${count})`,
    corrected: (found: string, published: string) => `“${found}” sửa thành “${published}”.`,
  },
} as const;
