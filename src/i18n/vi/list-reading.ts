/** A few lines by their numbers, and how many more there are. */
const toLines = (lines: readonly (number | string)[]): string =>
  lines.length > 8 ? `${lines.slice(0, 8).join(', ')} và ${lines.length - 8} dòng nữa` : lines.join(', ');

const toNumber = (value: number): string => value.toLocaleString('vi-VN');

/** What the customiser says while it reads a list of units. Apart from the others, so that a browser fetches no more. */
export const listReading = {
  reading: 'Đang đọc danh sách…',
  stopped: 'Đã dừng đọc danh sách.',
  tooSlow: 'Đọc danh sách này lâu quá nên đã dừng. Hãy chép riêng phần có tên đơn vị rồi dán vào đây.',
  notRead: 'Chưa đọc được danh sách này. Hãy chép các ô rồi dán vào đây.',
  empty: 'Tệp danh sách này rỗng.',
  numbersDropped: 'Đã bỏ số thứ tự, dấu gạch đầu dòng ở đầu mỗi dòng.',
  tooLarge: 'Tệp danh sách lớn quá 5 MB. Hãy chép riêng phần có tên đơn vị sang tệp mới.',
  unzipsTooLarge: 'Tệp XLSX này giải nén ra lớn quá. Hãy chép riêng phần có tên đơn vị sang tệp mới.',
  old: 'Tệp XLS đời cũ, hoặc tệp có mật khẩu: hãy mở bằng Excel rồi lưu thành XLSX không mật khẩu, hoặc CSV.',
  unread: 'Không đọc được tệp này: cần tệp CSV, TXT hoặc XLSX.',
  otherZip: {
    word: 'Đây là tệp Word, không phải bảng tính. Hãy mở tệp, chép bảng danh sách rồi dán vào đây.',
    openDocument:
      'Đây là tệp OpenDocument (ODS, ODT). Hãy mở tệp rồi lưu thành XLSX, hoặc chép các ô rồi dán vào đây.',
    binary: 'Đây là tệp XLSB. Hãy mở bằng Excel rồi lưu thành XLSX, hoặc chép các ô rồi dán vào đây.',
    numbers: 'Đây là tệp Numbers. Hãy xuất sang Excel (XLSX), hoặc chép các ô rồi dán vào đây.',
  },
  page: 'Tệp này là một trang web hay tệp XML mang tên bảng tính. Hãy mở bằng Excel rồi lưu thành XLSX, hoặc chép các ô rồi dán vào đây.',
  pastedPage:
    'Chỗ dán là mã của một trang web. Hãy mở trang ấy, bôi đen bảng danh sách, chép rồi dán vào đây.',
  namesParted: (names: number) =>
    `Dấu chấm phẩy được coi là dấu ngăn các tên: đọc được ${toNumber(names)} tên. Nếu đó là dấu ngăn cột, hãy chọn ở “Ngăn cột bằng”.`,
  json: 'Đây là dữ liệu JSON nhưng bị đứt hoặc không phải một bảng tên. Hãy dán một mảng tên, hoặc mỗi dòng một tên.',
  unknownEncoding:
    'Không nhận ra bảng mã của tệp này. Hãy lưu lại bằng “CSV UTF-8” (Excel: Lưu thành…), hoặc chép các ô rồi dán vào đây.',
  unreadWorkbook: 'Không đọc được tệp XLSX này. Hãy lưu lại, hoặc chép các ô rồi dán vào đây.',
  lettersLost: (example: string) =>
    `Chữ có dấu trong tệp này đã mất thành dấu hỏi (“${example}”). Hãy lưu lại bằng “CSV UTF-8”, hoặc chép các ô rồi dán vào đây.`,
  tooManyRows: (rows: number) => `Danh sách dài quá: chỉ đọc ${toNumber(rows)} dòng đầu.`,
  tooManyColumns: (columns: number, rows: number) =>
    `Chỉ đọc ${columns} cột đầu; ${toNumber(rows)} dòng có chữ ở các cột sau đó.`,
  farCells: (columns: number, lines: readonly number[]) =>
    `Chỉ đọc ${columns} cột đầu; có ô ở xa hơn tại dòng ${toLines(lines)}.`,
  hiddenColumns: (count: number) => `Bảng có ${toNumber(count)} cột đang ẩn; các cột đó vẫn được đọc.`,
  hiddenRows: (count: number) => `Bảng có ${toNumber(count)} dòng đang ẩn; các dòng đó vẫn được đọc.`,
  commasKept:
    'Dấu phẩy trong các dòng được coi là một phần của tên. Nếu đó là dấu ngăn cột, hãy chọn ở “Ngăn cột bằng”.',
  converted: {
    tcvn3: 'Danh sách gõ bằng bảng mã cũ TCVN3 (.VnTime), đã chuyển sang Unicode. Hãy xem lại tên.',
    vni: 'Danh sách gõ bằng bảng mã cũ VNI, đã chuyển sang Unicode. Hãy xem lại tên.',
    'windows-1258': 'Danh sách ở bảng mã Windows-1258, đã chuyển sang Unicode. Hãy xem lại tên.',
  },
  faults: (lines: readonly number[]) =>
    `Có công thức chưa được tính hoặc báo lỗi ở dòng ${toLines(lines)}: ô đó để trống.`,
  unknownFormats: (lines: readonly number[]) =>
    `Không rõ khổ ở dòng ${toLines(lines)}: các dòng đó dùng những khổ chọn ở dưới.`,
  doubles: (doubles: readonly { line: number; first: number }[]) =>
    `Trùng nhau: ${toLines(doubles.map(({ line, first }) => `dòng ${line} giống dòng ${first}`))}. Mỗi dòng vẫn được làm riêng.`,
  leftOut: (count: number) => `Bỏ qua ${toNumber(count)} dòng:`,
  leftOutRow: (from: number, to: number, why: string, text: string) =>
    `Dòng ${from === to ? toNumber(from) : `${toNumber(from)}–${toNumber(to)}`}: ${why}${text ? ` (${text})` : ''}`,
  moreLeftOut: (count: number) => `… và ${toNumber(count)} dòng nữa.`,
  at: (time: string, day: string) => `${time} ngày ${day}`,
  why: {
    blank: 'dòng trống',
    title: 'tiêu đề',
    heading: 'tên cột',
    total: 'dòng cộng',
    section: 'tên nhóm',
    foot: 'phần ký, ghi chú cuối bảng',
    nameless: 'không có tên đơn vị',
    long: 'tên dài quá 200 ký tự',
    number: 'chỉ có số hoặc dấu, không có tên',
    formula: 'công thức chưa được tính',
    error: 'ô báo lỗi',
    beyond: 'vượt quá 2.000 đơn vị',
  },
  whyNobody: { nameless: 'không có họ tên', beyond: 'vượt quá 2.000 người' },
  roles: {
    number: 'Số thứ tự',
    person: 'Họ tên',
    post: 'Chức vụ',
    superior: 'Cơ quan cấp trên',
    unit: 'Tên đơn vị',
    place: 'Địa điểm, địa danh',
    time: 'Thời gian',
    words: 'Khẩu hiệu, lời riêng, lý do',
    format: 'Khổ',
    logo: 'Tên tệp lô-gô',
    photo: 'Tên tệp ảnh chụp',
    other: '(bỏ qua)',
  },
  column: (letter: string, heading: string) => `Cột ${letter}${heading ? `: ${heading}` : ''}`,
  table: 'Danh sách đã đọc được',
  file: (name: string) => `Đang dùng tệp ${name}.`,
  sheet: 'Trang tính',
  separator: 'Ngăn cột bằng',
  separators: {
    '\t': 'Tab',
    ';': 'Dấu chấm phẩy',
    ',': 'Dấu phẩy',
    names: 'Dấu chấm phẩy ngăn các tên',
    none: 'Không ngăn: mỗi dòng một tên',
  },
} as const;
