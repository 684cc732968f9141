interface Failure {
  line: number;
  unit: string;
  path: string;
  reason: string;
}

/** What the part for many units says while it runs. Apart from the others, so that a browser fetches no more. */
export const batchWords = {
  made: (done: number, all: number) => `Đã làm ${done} / ${all} tệp`,
  notMade: 'Chưa làm được tệp ZIP, hãy thử lại với danh sách ngắn hơn.',
  stopping: 'Đang dừng…',
  stopped: 'Đã dừng. Chưa có tệp nào được lưu.',
  summary: (units: number, files: number) => `${units} đơn vị, ${files} tệp.`,
  cutSummary: (units: number, files: number) => `${units} đơn vị, chỉ lấy ${units} dòng đầu, ${files} tệp.`,
  done: (files: number) => `Xong: ${files} tệp trong tệp ZIP.`,
  donePartly: (files: number, failures: number) => `Xong: ${files} tệp; ${failures} tệp chưa làm được:`,
  photoless: (line: number, unit: string) =>
    `Dòng ${line}, ${unit}: chưa có ảnh nên bị bỏ ra. Thêm ảnh của đơn vị vào tệp ZIP, hoặc chọn ảnh chung ở trên.`,
  morePhotoless: (units: number) => `… và ${units} đơn vị nữa chưa có ảnh.`,
  failure: ({ line, unit, path, reason }: Failure) =>
    line === 0 ? `${path}: ${reason}` : `Dòng ${line}, ${unit} (${path.split('/')[0]}): ${reason}`,
  moreFailures: (count: number, lines: string) => `Và ${count} chỗ nữa, ở các dòng ${lines}.`,
  reportedFailure: ({ line, unit, path, reason }: Failure) =>
    line === 0 ? `${path}: ${reason}` : `Dòng ${line}, ${unit}: ${path}: ${reason}`,
  people: {
    summary: (people: number) => `${people} người.`,
    cutSummary: (people: number) => `${people} người, chỉ lấy ${people} dòng đầu.`,
    made: (done: number, all: number) => `Đã làm ${done} / ${all} người`,
    done: (people: number) => `Xong: ${people} người.`,
    donePartly: (people: number, failures: number) =>
      `Xong: ${people} người; ${failures} người chưa làm được:`,
    none: 'Chưa thấy họ tên nào trong danh sách này.',
  },
  zip: 'Tệp ZIP',
  none: 'Chưa thấy tên đơn vị nào trong danh sách này.',
} as const;
