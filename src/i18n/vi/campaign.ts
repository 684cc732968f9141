/** Words of a campaign's page and of the home page. */
export const campaignWords = {
  theme: 'Chủ đề',
  noTheme: 'Chưa tìm được chủ đề.',
  about: 'Đọc nhanh',
  dates: 'Các mốc',
  guidance: 'Văn bản hướng dẫn',
  noGuidance: 'Chưa tìm được văn bản hướng dẫn của bộ.',
  slogans: 'Khẩu hiệu',
  downloads: 'Ấn phẩm để tải',
  plan: 'Một địa phương làm gì',
  summary: 'Nói ngắn gọn',
  planOf: (place: string) => `Kế hoạch của ${place}`,
  planIsRewritten: (place: string) => `Kế hoạch của ${place}, viết lại cho dễ đọc.`,
  summaryIsOurs: 'Tóm tắt của dự án, không phải lời văn bản.',
  summaryOf: 'Tóm tắt từ',
  purposes: 'Mục đích',
  requirements: 'Yêu cầu',
  activities: 'Hoạt động',
  duties: 'Ai làm gì',
  funding: 'Kinh phí',
  reports: 'Báo cáo',
  due: (day: string) => `Hạn ${day}.`,
  sends: (from: string, to: string) => `${from} gửi ${to}.`,
  legalBasis: 'Căn cứ',
  documents: 'Văn bản và trang tin khác của năm',
  missing: 'Còn thiếu',
  change: 'Có gì khác năm trước',
  texts: 'Bài viết sẵn',
  sources: 'Nguồn và văn bản hướng dẫn',
  themeSource: 'Nguồn của chủ đề',
  monthSource: 'Nguồn của tên và ngày',
  englishSource: 'Nguồn của bản tiếng Anh',
  variants: (count: number) => `Cách viết khác của chủ đề (${count})`,
  needs: 'Bạn cần gì?',
  neighbours: 'Năm trước, năm sau',
  noList: (year: number) => `Danh sách khẩu hiệu năm ${year} chưa đến được kho lưu trữ.`,
  otherSlogans: 'Những câu không ghi năm, của các năm khác',
  otherSlogansWhy: (year: number) =>
    `Đây không phải thông điệp của năm ${year}. Các câu này không nêu ngày hay năm nên đơn vị có thể dùng lại.`,
  allSlogans: 'Xem khẩu hiệu mọi năm',
} as const;

export const changeWords = {
  against: 'So với',
  keptTheme: 'chủ đề giữ nguyên.',
  unknownTheme: 'chủ đề chưa tìm được nên chưa so được.',
  changedTheme: (before: string) => `chủ đề đổi. Chủ đề cũ: “${before}”.`,
  changedName: (before: string) => `Tên tháng đổi; tên cũ: “${before}”.`,
  unknown: 'Chưa so được khẩu hiệu, vì kho lưu trữ chưa có danh sách của năm này hoặc của các năm trước.',
  earlier: (against: number, found: number) =>
    `Kho lưu trữ chưa có danh sách khẩu hiệu năm ${against}, nên khẩu hiệu được so với năm ${found}, năm gần nhất có danh sách.`,
  uncertain:
    'Một trong hai danh sách chưa đủ, nên “mới” hay “không còn” chỉ tính trên những câu đã tìm được.',
  added: 'Câu mới',
  returned: 'Câu của các năm xưa dùng lại',
  kept: 'Câu giữ lại',
  dropped: 'Câu không còn',
  before: (text: string) => `Năm trước viết: “${text}”`,
} as const;

/** What most visitors come for. */
export const taskWords = {
  kit: (year: number) => `Tải trọn bộ ${year}`,
  kitType: 'Tệp ZIP,',
  name: 'Ghi tên đơn vị',
  nameGives: 'Có ngay áp phích',
  slogans: 'Chép khẩu hiệu',
  slogansAre: 'Đúng nguyên văn',
  script: 'Bản tin phát thanh',
  scriptIs: 'Để đọc trên loa',
} as const;

/** Which year a page leads with, and what is said of files that name a past one. */
export const leadWords = {
  builtOn: (day: string) => `Trang này đúng cho ngày ${day}.`,
  notYet: 'Kho lưu trữ chưa có Tháng hành động năm',
  filesName: (year: number) => `Tệp ở đây ghi năm ${year}, đừng dùng cho năm`,
  evergreen: 'Dùng khẩu hiệu không nêu năm',
  past: (year: number) => `Ghi năm ${year}, không dùng cho năm nay`,
  pastWhy: 'Tên và ngày của năm ấy in trên mọi ấn phẩm ở đây. Để treo hoặc đăng bây giờ, mời bạn lấy',
  usable: 'ấn phẩm dùng được năm nay',
  usableNow: 'Dùng được năm nay',
  sloganLead: (year: number) => `Chưa tìm được danh sách khẩu hiệu năm ${year}.`,
  sloganUse: (count: number) => `${count} câu không nêu năm dùng được ngay.`,
  sloganLink: 'Câu dùng được ngay',
} as const;
