import type { Addresses } from '#domain/site/addresses.ts';
import type { SearchRecord } from '#domain/site/search-record.ts';
import { vi } from '#i18n/vi.ts';
import { type PaperId, paperRows } from '#papers/papers.ts';

/** What people call each paper, besides its name. */
const otherNames: Record<PaperId, string> = {
  'ke-hoach': 'kế hoạch triển khai mẫu kế hoạch soạn kế hoạch',
  'giay-moi': 'giấy mời thư mời mẫu giấy mời',
  'chuong-trinh': 'chương trình buổi lễ',
  'kich-ban': 'kịch bản lễ phát động lời dẫn mc dẫn chương trình',
  'bai-phat-bieu': 'bài phát biểu diễn văn phát động',
  'thong-cao': 'thông cáo báo chí tin gửi báo bài viết',
  'ban-tin': 'bài tuyên truyền sms tin nhắn bản tin loa phát thanh bảng led màn hình led chữ chạy',
  'bang-tin': 'bảng tin a4 bản tin treo thông báo tờ dán',
  'noi-chuyen': 'đề cương tuyên truyền nói chuyện họp thôn khối phố tuyên truyền viên báo cáo viên',
  'chao-co': 'nói chuyện dưới cờ chào cờ học sinh tiểu học',
  'sinh-hoat-lop': 'sinh hoạt lớp hoạt động trải nghiệm tiết học giáo án',
  'do-vui': 'đố vui câu hỏi trắc nghiệm cuộc thi tìm hiểu phiếu trả lời',
  'do-vui-dap-an': 'đáp án câu hỏi trắc nghiệm tìm hiểu pháp luật',
  'trinh-chieu': 'powerpoint pptx slide trình chiếu bài giảng màn hình',
  'bang-dem': 'bảng đếm bảng tổng hợp số liệu biểu mẫu thống kê xlsx excel',
  'bao-cao': 'báo cáo kết quả mẫu báo cáo',
  'viec-don-vi': 'danh sách việc checklist phân công các bước chuẩn bị',
  'viec-tung-ngay': 'lịch việc từng ngày lịch đăng bài',
};

/** Each of the papers, whose page fills it in for any of the years. */
export const toPaperRecords = (addresses: Addresses, years: readonly number[]): SearchRecord[] =>
  paperRows.map(({ id, label }) => ({
    // The quiz has a page of its own, where it is played.
    url: id === 'do-vui' ? addresses.quiz : addresses.paper(id),
    kind: 'paper',
    title: label,
    text: vi.papers.about[id],
    words: `${otherNames[id]} · năm nay ${years.join(' ')}`,
    years: [],
    groups: [],
    families: [],
  }));
