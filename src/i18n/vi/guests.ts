/** Invitations for a whole list of guests. */
export const guestWords = {
  title: 'Mời nhiều khách',
  list: 'Danh sách khách mời, mỗi dòng một khách',
  example: 'Ông Nguyễn Văn A, Trưởng khối 1\nBà Trần Thị B, Hiệu trưởng',
  take: 'Tải giấy mời cho cả danh sách (một tệp Word)',
  how: 'Mỗi khách một trang, giờ và nơi lấy ở trên. Danh sách không được lưu lại, không gửi đi đâu.',
  none: 'Chưa có tên nào trong danh sách khách mời.',
  tooMany: (most: number) => `Danh sách dài quá ${most} khách: hãy chia làm nhiều lần.`,
  making: (count: number) => `Đang viết ${count} giấy mời…`,
  made: (count: number, file: string) => `Đã tạo ${file}: ${count} giấy mời, mỗi khách một trang.`,
  failed: 'Chưa tạo được giấy mời. Hãy tải lại trang rồi thử lại.',
} as const;
