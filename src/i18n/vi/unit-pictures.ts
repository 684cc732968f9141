/** What the part for many units says of a ZIP of logos or photos, `it`. Apart from the others, so that a browser fetches no more. */
const toWords = (it: string, none: string) => ({
  opening: 'Đang mở tệp ZIP lô-gô…',
  reading: (done: number, all: number) => `Đang đọc ${it} ${done} / ${all}…`,
  needsList: `Hãy đưa danh sách đơn vị vào trước, rồi ${it} sẽ được ghép theo tên.`,
  table: `${it.charAt(0).toUpperCase()}${it.slice(1)} của từng đơn vị`,
  heads: { line: 'Dòng', unit: 'Đơn vị', file: `Tệp ${it}` },
  summary: (matched: number, all: number) => `${matched} trên ${all} đơn vị có ${it} riêng.`,
  none: `Không có tệp nào trùng tên; ${none}`,
  noneNamed: (name: string) => `Trong ZIP không có tệp ${name}`,
  byColumn: (file: string) => `${file} (theo cột ${it})`,
  doubtful: (files: readonly string[]) => `Nhiều tệp cùng tên này nên không lấy tệp nào: ${files.join(', ')}`,
  unreadable: (file: string, why: string) => `${file}: ${why}`,
  more: (count: number) => `… và ${count} dòng nữa`,
  unused: (count: number) => `Tệp không của đơn vị nào (${count})`,
  refused: (count: number) => `Tệp không nhận (${count})`,
  fault: {
    'odd-name': 'tên tệp lạ (có đường dẫn, dấu điều khiển, hoặc dài quá)',
    'not-picture': 'không phải ảnh PNG, JPEG, WebP, GIF, SVG, HEIC hoặc AVIF',
    'too-large': 'lớn quá 10 MB sau khi giải nén',
    bomb: 'giải nén ra lớn bất thường so với tệp, nên không mở',
    packed: 'là tệp nén hoặc tệp Office nằm trong ZIP; hãy lấy riêng ảnh ra',
    locked: 'nén theo cách trang này không đọc được, hoặc có mật khẩu',
  },
  zip: {
    'not-zip': `Tệp này không phải ZIP. Hãy nén thư mục ${it} thành .zip (không dùng .rar, .7z).`,
    'too-large': 'Tệp ZIP lớn quá 150 MB. Hãy thu nhỏ ảnh hoặc chia làm nhiều lần.',
    'too-many': `Tệp ZIP có hơn 5000 tệp nên không mở. Chỉ để lại ${it} rồi nén lại.`,
    broken: 'Tệp ZIP bị hỏng hoặc chưa tải xong, nên không đọc được. Hãy nén lại rồi chọn lại.',
  },
});

export const unitPictureWords = {
  logo: toWords('lô-gô', 'dùng lô-gô đã chọn ở trên, nếu có'),
  photo: toWords('ảnh', 'dùng ảnh đã chọn ở trên; chưa chọn thì đơn vị này bị bỏ ra'),
} as const;

export type UnitPictureWords = ReturnType<typeof toWords>;
