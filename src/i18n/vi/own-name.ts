/** The unit's own name in texts that are ready. */
export const ownNameWords = {
  label: 'Tên đơn vị bạn, để ghi vào bài',
  example: 'Ví dụ: UBND phường Kỳ Lừa',
  how: 'Gõ tên là các bài dưới đây có tên ấy. Máy này nhớ tên cho lần sau, không gửi đi đâu.',
  take: 'Tải tệp chữ có tên đơn vị',
  taken: (file: string) => `Đã tạo ${file}.`,
  notTaken: 'Chưa tải được tệp. Hãy kiểm tra mạng rồi bấm lại.',
  inWord: 'Cần tệp Word hoặc cả năm bản tin trong tháng: mở “Giấy tờ của đơn vị”.',
  picture: 'Ảnh vuông để đăng kèm',
  alt: 'Chữ thay ảnh',
} as const;
