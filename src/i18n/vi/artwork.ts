/** Words beside artworks and their files. */
export const artworkWords = {
  words: 'Chữ trên ấn phẩm',
  copyWords: 'Chép chữ trên ấn phẩm',
  avatarSaysLess: 'Khung ảnh đại diện chỉ ghi câu đầu.',
  formats: 'Tải về các khổ',
  filesElsewhere: (year: number | undefined) =>
    year === undefined ? 'Các tệp ở trang của khẩu hiệu' : `Các tệp ở trang của năm ${year}`,
  look: (name: string) => `Mẫu ${name.toLowerCase()}`,
  addName: 'Thêm tên đơn vị',
  filter: {
    message: 'Nội dung',
    anyMessage: 'Mọi nội dung',
    format: 'Khổ',
    anyFormat: 'Mọi khổ',
    look: 'Mẫu',
    anyLook: 'Mọi mẫu',
  },
} as const;
