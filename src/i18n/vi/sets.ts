/** What the part for sets says while it runs. Apart from the others, so that a browser fetches no more. */
export const setWords = {
  pictures: (pictures: number) => `Loạt ảnh của năm này có ${pictures} ảnh.`,
  evergreen: (year: number, pictures: number) =>
    `Chưa có khẩu hiệu riêng của năm ${year}: loạt ảnh gồm ${pictures} ảnh, lấy khẩu hiệu của các năm trước còn dùng được.`,
} as const;
