import type { PaperId } from '../paper-labels.ts';
import type { UnitKind } from '../unit-kinds.ts';

export interface ChecklistStep {
  /** Of the campaign's year, as `10-01`; for a span its two ends. */
  days: readonly [string] | readonly [string, string];
  what: string;
  /** Kinds of unit that do it; all where absent. */
  for?: readonly UnitKind[];
  /** What is at hand for it, by the papers' ids. */
  papers: readonly PaperId[];
  /** Whether the site's artwork is needed. */
  artwork?: true;
}

const governments = ['ubnd-xa', 'ubnd-tinh'] as const;
const hosts = [...governments, 'doan-the'] as const;
const schools = ['truong-hoc'] as const;
const offices = ['co-quan', 'y-te', 'doan-the'] as const;

/**
 * From the first look for the dispatch to the report. The days are the project's proposal: in 2025 the ministry's
 * dispatch came on 3 October and a province's plan on 15 October, and reports were due by 18 to 20 December.
 */
export const checklistSteps: readonly ChecklistStep[] = [
  {
    days: ['10-01'],
    what: 'Hỏi cấp trên công văn hướng dẫn và chủ đề của năm; cử một người làm đầu mối.',
    papers: [],
  },
  {
    days: ['10-15', '10-31'],
    what: 'Soạn, trình ký kế hoạch; dự trù kinh phí từ dự toán của đơn vị.',
    for: ['ubnd-xa', 'ubnd-tinh', 'truong-hoc', 'y-te', 'doan-the', 'co-quan'],
    papers: ['ke-hoach'],
  },
  {
    days: ['11-01', '11-07'],
    what: 'Chọn ấn phẩm, thêm tên đơn vị, gửi tiệm in; hỏi nơi được treo.',
    papers: [],
    artwork: true,
  },
  {
    days: ['11-01', '11-10'],
    what: 'Chuẩn bị lễ phát động: giấy mời, chương trình, người dẫn, bài phát biểu, tin gửi báo chí.',
    for: hosts,
    papers: ['giay-moi', 'chuong-trinh', 'kich-ban', 'bai-phat-bieu', 'thong-cao'],
    artwork: true,
  },
  {
    days: ['11-10'],
    what: 'Gửi bảng đếm cho đơn vị cấp dưới để họ ghi dần, không đợi cuối tháng.',
    for: hosts,
    papers: ['bang-dem'],
  },
  {
    days: ['11-13', '11-14'],
    what: 'Treo băng rôn, dán áp phích và bảng tin; kiểm tra chữ, năm, tên đơn vị.',
    papers: ['bang-tin'],
    artwork: true,
  },
  {
    days: ['11-15'],
    what: 'Mở đầu: phát bản tin, đăng bài, nhắn tin; ghi việc từng ngày cho cả tháng.',
    papers: ['ban-tin', 'viec-tung-ngay'],
  },
  {
    days: ['11-16', '12-14'],
    what: 'Chào cờ, sinh hoạt lớp, cuộc thi tìm hiểu cho học sinh.',
    for: schools,
    papers: ['chao-co', 'sinh-hoat-lop', 'do-vui', 'do-vui-dap-an'],
  },
  {
    days: ['11-16', '12-14'],
    what: 'Nói chuyện trong cuộc họp thôn, khối phố; mời bà con hỏi.',
    for: ['thon-khoi', 'ubnd-xa', 'doan-the'],
    papers: ['noi-chuyen', 'do-vui'],
  },
  {
    days: ['11-16', '12-14'],
    what: 'Nói chuyện trong giao ban, sinh hoạt; tổ chức đố vui cho cán bộ, người lao động.',
    for: offices,
    papers: ['noi-chuyen', 'do-vui', 'do-vui-dap-an'],
  },
  {
    days: ['11-25'],
    what: 'Ngày quốc tế xóa bỏ bạo lực đối với phụ nữ: phát bản tin ba phút, đăng ảnh, sinh hoạt chuyên đề.',
    papers: ['ban-tin'],
    artwork: true,
  },
  {
    days: ['12-15'],
    what: 'Kết thúc: gỡ ấn phẩm ghi năm, cảm ơn mọi người, gom số liệu.',
    papers: ['bang-dem'],
  },
  {
    days: ['12-16', '12-18'],
    what: 'Gửi báo cáo trước hạn của cấp trên.',
    papers: ['bao-cao'],
  },
];

export const toSteps = (kind: UnitKind): readonly ChecklistStep[] =>
  checklistSteps.filter((step) => step.for?.includes(kind) ?? true);

/** `01/10/2026` or `15/10 – 31/10/2026`. */
export function toStepDays({ days }: ChecklistStep, year: number): string {
  const [first, last] = days.map((day) => day.split('-').reverse().join('/'));
  return last ? `${first} – ${last}/${year}` : `${first}/${year}`;
}
