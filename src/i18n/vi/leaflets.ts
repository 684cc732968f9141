/** Leaflets and booklets, on a year's page and beside the papers. */
export const leafletWords = {
  title: 'Tờ gấp, sách mỏng',
  what: 'Chủ đề, Tháng hành động là gì, bạo lực là gì và không phải là gì, cần làm gì, gọi số nào; điều luật có nguồn. Bìa và mặt sau không nhắc đến bạo lực, để ai cần giấu thì giữ được.',
  named: 'Có tên đơn vị của bạn',
  namedHow:
    'Tên đơn vị điền ở ô “Tên đơn vị” phía trên được in ở mặt sau; năm theo Tháng hành động đang chọn. Tệp được tạo ngay trên máy này.',
  needsScript:
    'Tạo tờ gấp có tên đơn vị cần JavaScript. Bản trống ở dưới tải được ngay, mặt sau có chỗ ghi tên.',
  blank: 'Bản trống',
  link: (name: string) => `${name} (PDF)`,
  making: 'Đang tạo tệp…',
  made: (file: string) => `Đã tạo ${file}.`,
  failed: 'Chưa tạo được tệp. Hãy tải lại trang rồi thử lại.',
} as const;
