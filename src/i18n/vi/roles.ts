/** Pages by role. */
export const roleWords = {
  start: 'Tôi là …',
  startHow: 'Chọn vai của bạn để thấy việc cần làm, giấy tờ và ấn phẩm nên lấy trước.',
  index: 'Chọn vai của bạn',
  indexLead: 'Mỗi vai có một trang: việc cần làm, giấy tờ và ấn phẩm nên lấy trước.',
  indexDescription:
    'Việc cần làm, giấy tờ và ấn phẩm nên lấy trước trong Tháng hành động vì bình đẳng giới, theo vai: xã phường, trường học, y tế, đoàn thể, loa truyền thanh, người dân.',
  title: (role: string) => `Tôi là: ${role}`,
  description: (role: string, about: string) =>
    `${role} trong Tháng hành động vì bình đẳng giới: ${about.charAt(0).toLocaleLowerCase('vi')}${about.slice(1)}`,
  others: 'Vai khác',
  papers: 'Giấy tờ nên mở trước',
  artwork: 'Ấn phẩm nên lấy',
  artworkHow: 'Bấm để mở trang Tự thiết kế đúng khổ ấy, thêm tên đơn vị rồi tải.',
  artworkHowAlone: 'Bấm để mở trang Tự thiết kế đúng khổ ấy rồi tải về.',
  works: 'Các kế hoạch giao việc gì',
  worksHow:
    'Lấy từ kế hoạch của các địa phương trong kho lưu trữ; đơn vị làm theo kế hoạch của cấp trên mình.',
  steps: 'Từ ngày 1/10 đến khi báo cáo',
  stepsHow: 'Ngày là đề xuất của nhóm làm trang. Tải danh sách này thành tệp Word ở trang Giấy tờ.',
  stepsTake: 'Mở “Việc của đơn vị bạn”',
  day: 'Ngày',
  what: 'Việc',
  ready: 'Có sẵn',
  allArtwork: 'Ấn phẩm',
  reach: 'Khi thấy bạo lực',
  reachHow: 'Đang nguy hiểm thì gọi ngay. Có thể báo tin ở những nơi này:',
  reachMore: 'Gọi ai, nói gì, cách xóa dấu vết',
  home: 'Ở nhà',
} as const;
