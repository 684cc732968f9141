/** What each paper is called on the page, in the order in which a unit needs them. */
export const paperLabels = {
  'ke-hoach': 'Kế hoạch',
  'giay-moi': 'Giấy mời lễ phát động',
  'chuong-trinh': 'Chương trình lễ phát động',
  'kich-ban': 'Kịch bản, lời dẫn lễ phát động',
  'bai-phat-bieu': 'Bài phát biểu',
  'thong-cao': 'Tin gửi báo chí',
  'ban-tin': 'Bản tin loa và tin nhắn',
  'bang-tin': 'Bảng tin A4',
  'noi-chuyen': 'Đề cương nói chuyện ở thôn, khối phố',
  'chao-co': 'Nói chuyện dưới cờ, ba lứa tuổi',
  'sinh-hoat-lop': 'Hoạt động sinh hoạt lớp',
  'do-vui': 'Đố vui: đề và phiếu trả lời',
  'do-vui-dap-an': 'Đáp án đố vui',
  'trinh-chieu': 'Bài trình chiếu, màn hình lễ phát động',
  'bang-dem': 'Bảng đếm cho đơn vị cấp dưới',
  'bao-cao': 'Báo cáo',
  'viec-tung-ngay': 'Việc từng ngày',
  'viec-don-vi': 'Việc của đơn vị bạn',
} as const;

/** The last part of a paper's file names. */
export type PaperId = keyof typeof paperLabels;
