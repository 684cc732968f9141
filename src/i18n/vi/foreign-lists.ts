/** Why a pasted list is not read: a program wrote it for another one. */
export const foreignLists = {
  json: 'Đây là dữ liệu JSON. Hãy mở bằng chương trình đã xuất ra nó, chép cột tên rồi dán vào đây, mỗi dòng một tên.',
  markup:
    'Đây là dữ liệu XML hay mã của một trang web. Hãy mở bằng Excel hoặc trình duyệt, chép các ô rồi dán vào đây.',
  contacts:
    'Đây là danh bạ hay lịch của điện thoại (vCard). Hãy nhập tệp ấy vào danh bạ, xuất ra CSV, hoặc gõ mỗi dòng một tên.',
  database:
    'Đây là lệnh của cơ sở dữ liệu (SQL). Hãy xuất bảng ấy ra CSV hoặc Excel, hoặc dán mỗi dòng một tên.',
  entities:
    'Danh sách còn mã của trang web (như “&amp;”) thay cho chữ. Hãy mở trang ấy, chép chữ hiện ra rồi dán vào đây.',
} as const;

/** Of a list of names, a line each. */
export const partedNames = (line: number): string =>
  `Dòng ${line} có dấu chấm phẩy mà không rõ là ngăn các tên hay ngăn cột. Hãy chép riêng cột tên, mỗi dòng một tên.`;
