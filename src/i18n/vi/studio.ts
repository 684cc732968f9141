import { toSeenLetter } from './seen-letter.ts';

/** Of a whole sentence in another script it is enough to name some. */
const mostNamed = 6;

const toSeenLetters = (letters: readonly string[]): string =>
  `${letters.slice(0, mostNamed).map(toSeenLetter).join(', ')}${letters.length > mostNamed ? ` và ${letters.length - mostNamed} ký tự khác` : ''}`;

/** What the customiser says while it runs. Apart from the others, so that a browser fetches no more. */
export const studioWords = {
  slideSource: (source: string) => `Nguồn: ${source}`,
  damagedLater: 'Đường dẫn thiết kế bị hỏng hoặc không còn dùng được, nên vẫn là thiết kế trước đó.',
  damaged: 'Đường dẫn thiết kế bị hỏng hoặc không còn dùng được, nên đây là thiết kế mặc định.',
  notDrawn: 'Chưa vẽ được hình. Hãy kiểm tra kết nối mạng rồi tải lại trang.',
  drawn: (facts: string) => `Hình xem trước đã vẽ lại: ${facts}`,
  unsigned: 'Khung này không ghi tên đơn vị. Ảnh của bạn chọn dưới các mẫu, hoặc thả vào hình này.',
  notKnown: (year: number) =>
    `Chưa tìm được chủ đề năm ${year}. Hãy chọn tên Tháng hành động, một khẩu hiệu, hoặc tự viết.`,
  pastYear: (year: number) =>
    `Ấn phẩm này ghi năm ${year}, không dùng cho năm nay. Đổi ở ô “Tháng hành động”.`,
  size: {
    'not-a-size': 'Hãy ghi chiều rộng và chiều cao bằng số, ví dụ 2,5.',
    'too-small': 'Khổ này nhỏ quá: mỗi cạnh ít nhất 100 px hoặc 50 mm.',
    'too-large': 'Khổ này lớn quá: mỗi cạnh nhiều nhất 4096 px hoặc 20 m.',
    'too-narrow': 'Khổ này hẹp quá: chiều cao nhiều nhất gấp 4 lần chiều rộng.',
    'too-wide': 'Khổ này dài quá: chiều rộng nhiều nhất gấp 10 lần chiều cao.',
  },
  qr: {
    'not-an-address': 'Địa chỉ chưa đúng: hãy chép trọn từ thanh địa chỉ, bắt đầu bằng https://',
    'too-long': 'Địa chỉ dài quá 120 ký tự nên mã QR khó quét. Hãy dùng đường dẫn ngắn hơn.',
  },
  tooLong: (excess: number, text: string) =>
    `Chữ dài quá khổ này: thừa khoảng ${excess} ký tự ở “${text}”. Hãy rút ngắn, bớt các dòng quanh nó, hoặc chọn khổ khác.`,
  longWord: (word: string) =>
    `Chữ “${word}” dài quá một dòng mà không có chỗ ngắt. Hãy viết ngắn hơn, thêm dấu cách, hoặc chọn khổ rộng hơn.`,
  missingLetters: (letters: readonly string[]) =>
    `Phông chữ không vẽ được: ${toSeenLetters(letters)}. Hãy xóa hoặc thay bằng chữ, số, dấu câu thông thường.`,
  noPhoto: 'Mẫu này cần một ảnh của đơn vị. Hãy chọn ảnh, hoặc đổi mẫu.',
  highland: 'chữ các dân tộc Tây Nguyên',
  notRead: (script: string) =>
    `${script.charAt(0).toUpperCase()}${script.slice(1)} trên trang này chưa có người đọc ngôn ngữ này kiểm tra. Hãy nhờ người đọc được xem lại trước khi in.`,
  unknownFont:
    'Chữ này gõ bằng một phông hoặc bảng mã cũ mà trang không nhận ra (trang chỉ chuyển được TCVN3 và VNI của tiếng Việt). Hãy đổi sang Unicode bằng phần mềm đã gõ ra nó, hoặc gõ lại.',
  oldEncoding: (encoding: string, converted: string) =>
    `Chữ này gõ bằng bảng mã cũ ${encoding}. Chuyển sang Unicode sẽ là “${converted}”.`,
  otherYear: (written: number, year: number) =>
    `Ngày ghi năm ${written}, còn Tháng hành động là năm ${year}.`,
  convert: 'Chuyển sang Unicode',
  motion: {
    making: 'Đang dựng ảnh động, vài giây đến nửa phút…',
    preview: 'Ảnh động vừa dựng',
    play: 'Xem ảnh động',
  },
  inApp: {
    notice: (app: string) =>
      `Trang đang mở trong ${app || 'một ứng dụng khác'}: ứng dụng này thường không lưu được tệp. Hãy chạm nút ⋯ (hoặc ⋮) ở góc màn hình, chọn “Mở bằng trình duyệt”; thiết kế đi theo đường dẫn.`,
    made: (name: string) => `Đã vẽ xong ${name}, nhưng chưa biết ứng dụng này có lưu được không.`,
    press:
      'Nếu không thấy tệp, hãy nhấn giữ vào ảnh dưới đây rồi chọn lưu ảnh, hoặc mở trang bằng trình duyệt.',
    open: 'Nếu không thấy tệp, hãy mở trang bằng trình duyệt rồi tải lại.',
  },
  noFormat: 'Không có khổ nào như vậy. Hãy tìm bằng từ khác, hoặc chọn “Khổ tự chọn”.',
  atField: (field: string) => `Chưa vẽ được: xem ô “${field}”.`,
  toField: 'Đến ô cần sửa',
  shareAgain: 'Ảnh đã sẵn sàng, hãy chạm “Chia sẻ ảnh” lần nữa.',
  notInLook: 'Chữ không vừa mẫu này',
  ofWords: 'Theo câu chữ',
  making: 'Đang tạo tệp…',
  made: (name: string) => `Đã tạo tệp ${name}, trình duyệt đang lưu.`,
  notMade: 'Chưa tạo được tệp, hãy thử lại.',
  png: 'Tải ảnh PNG',
  pngOfPrint: 'Tải ảnh PNG để duyệt',
  shared: 'Đã chép đường dẫn. Người nhận mở ra là thấy thiết kế này, trừ lô-gô và ảnh.',
} as const;
