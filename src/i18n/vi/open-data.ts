/** Words of the open data's page; the promise is short texts with markup, as the page shows them. */
export const openDataWords = {
  schemaOf: (name: string) => `JSON Schema của ${name}`,
  promise: [
    'Địa chỉ của các tệp giữ nguyên. Mỗi tệp ghi <code>version</code>, dạng <code>1.0</code>.',
    'Trong cùng số đầu, không trường nào bị bỏ, đổi tên hay đổi nghĩa. Có thể thêm trường và thêm giá trị; chương trình của bạn hãy bỏ qua trường lạ.',
    'Khi buộc phải đổi, số đầu tăng lên 2, và bản 1 còn được đăng song song ít nhất mười hai tháng.',
    'Mã của khẩu hiệu (<code>slug</code>) và của văn bản (<code>id</code>) không đổi. Riêng khi câu chữ của khẩu hiệu được sửa cho đúng nguồn thì <code>slug</code> đổi theo.',
    'Không tệp nào ghi giờ dựng trang: nội dung không đổi thì tệp không đổi một byte.',
    'Trong <code>artworks.json</code> có mã SHA-256 của từng tệp, để biết tệp tải về còn nguyên.',
  ],
  licence: 'Giấy phép phần hình:',
  credit: (site: string) => `ghi “${site}”.`,
} as const;
