import { archiveWords } from './vi/archive.ts';
import { artworkWords } from './vi/artwork.ts';
import { campaignWords, changeWords, leadWords, taskWords } from './vi/campaign.ts';
import { designWords } from './vi/design.ts';
import { downloadWords } from './vi/download.ts';
import { helpWords } from './vi/help.ts';
import { identityWords } from './vi/identity.ts';
import { leafletWords } from './vi/leaflets.ts';
import { monthWords } from './vi/month.ts';
import { openDataWords } from './vi/open-data.ts';
import { pageWords } from './vi/pages.ts';
import { paperWords } from './vi/papers.ts';
import { recordingWords } from './vi/recordings.ts';
import { searchWords } from './vi/search.ts';
import { sloganWords } from './vi/slogan.ts';
import { zipWords } from './vi/zip.ts';

/** The words of the interface, which are nobody's official text. Content keeps its own words. */
export const vi = {
  skipToContent: 'Chuyển đến nội dung chính',
  needHelp: 'Cần giúp đỡ?',
  english: 'English',
  quickExit: {
    action: 'Thoát nhanh',
    how: 'rời trang này ngay; trên bàn phím, bấm phím Esc ba lần liền',
    /** Shows in the tab while the other page loads. */
    neutralTitle: 'Google',
  },
  helpStrip: {
    title: 'Bạn hoặc người bên cạnh đang bị bạo lực? Hãy gọi',
    more: 'Gọi ai, nói gì và cách xóa dấu vết trên máy',
  },
  offline: {
    title: 'Chưa có mạng',
    description: 'Trang thay cho trang chưa lưu trên máy khi không có mạng.',
    what: 'Trang bạn mở chưa được lưu trên máy này. Những trang bạn đã xem thì vẫn mở được khi không có mạng:',
    calls: 'Gọi điện thì không cần mạng: các số ở ngay dưới đây.',
    newVersion: 'Trang đã có bản mới.',
    useNow: 'Dùng bản mới',
    lostPart: 'Một phần của trang không tải được, có lẽ vì trang vừa có bản mới. Hãy tải lại trang.',
    loadAgain: 'Tải lại trang',
  },
  nav: {
    main: 'Mục chính',
    menu: 'Mở mục lục',
    crumbs: 'Bạn đang ở',
    all: 'Tất cả các mục',
    home: 'Trang chủ',
    slogans: 'Khẩu hiệu',
    artworks: 'Ấn phẩm',
    customiser: 'Tự thiết kế',
    papers: 'Giấy tờ',
    quiz: 'Đố vui',
    guides: 'Hướng dẫn',
    years: 'Các năm',
    identity: 'Bộ nhận diện',
    documents: 'Văn bản',
    search: 'Tìm kiếm',
    help: 'Hỗ trợ',
    openData: 'Dữ liệu mở',
  },
  month: monthWords,
  /** A year as a name: `Năm 2025`. */
  yearName: (year: number) => `Năm ${year}`,
  yearNameInside: (year: number) => `năm ${year}`,
  anyYear: 'Mọi năm',
  yearField: 'Năm',
  showAll: 'Xem tất cả',
  filters: 'Lọc',
  filtersAndOrder: 'Lọc và sắp xếp',
  onThisPage: 'Trong trang này',
  page: pageWords,
  archive: archiveWords,
  papers: paperWords,
  leaflets: leafletWords,
  recordings: recordingWords,
  year: campaignWords,
  change: changeWords,
  task: taskWords,
  lead: leadWords,
  texts: {
    about: 'Làm từ chính chủ đề, khẩu hiệu và số điện thoại của kho lưu trữ. Lời nối là của nhóm làm trang.',
    script: 'Bản tin phát thanh',
    posts: 'Bài đăng mạng xã hội',
    easyAbout: 'Cho người đọc ít, người mắt kém: câu ngắn, chữ to, hình bên cạnh; in đen trắng trên giấy A4.',
    easy: { easy: 'Bản dễ đọc', large: 'Khẩu hiệu chữ to' },
    types: {
      docx: 'Word',
      txt: 'tệp chữ',
      csv: 'bảng tính CSV',
      xlsx: 'bảng tính Excel',
      ics: 'lịch',
      pptx: 'PowerPoint',
      zip: 'ZIP lời đọc',
    },
  },
  dates: {
    reportDue: 'Hạn báo cáo',
    sourceOf: (day: string) => `của mốc ${day}`,
  },
  source: {
    label: 'Nguồn',
    number: 'Số',
    dated: 'ngày',
    secondary: 'nguồn thứ cấp',
    secondaryWhy: 'Lấy từ báo hoặc trang tin, chưa đối chiếu được với văn bản gốc.',
    official: 'văn bản chính quyền',
    open: 'Mở nguồn',
  },
  trust: {
    A: 'Văn bản của bộ, hoặc kế hoạch của chính quyền dẫn lại',
    B: 'Báo hoặc trang của cơ quan (nguồn thứ cấp)',
    C: 'Trang của trường học, câu lạc bộ (nguồn thứ cấp)',
  },
  copy: {
    action: 'Chép',
    theme: 'Chép chủ đề',
    slogan: 'Chép câu này',
    post: 'Chép thành bài đăng',
    banner: 'Chép chữ in hoa',
    done: 'Đã chép',
    failed: 'Chưa chép được, hãy bôi đen rồi chép',
  },
  artwork: artworkWords,
  design: designWords,
  identity: identityWords,
  help: helpWords,
  openData: openDataWords,
  share: {
    title: 'Chia sẻ trang này',
    facebook: 'Facebook',
    newPage: 'mở trang mới',
    copyLink: 'Chép liên kết để gửi Zalo',
    system: 'Ứng dụng khác',
    failed: 'Chưa mở được, hãy chép liên kết',
  },
  download: downloadWords,
  zip: zipWords,
  slogan: sloganWords,
  search: searchWords,
  footer: {
    runBy: 'Phụ trách',
    licence: 'Giấy phép của ấn phẩm',
    notOfficial:
      'Đây là trang lưu trữ, không phải trang của cơ quan nhà nước. Mỗi thông tin đều ghi nguồn; điều chưa tìm được thì ghi là chưa tìm được.',
  },
} as const;
