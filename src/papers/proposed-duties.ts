import { plans } from './proposed-activities.ts';
import type { UnitKind } from './unit-kinds.ts';

/** Who within or below a unit does what. */
export interface ProposedDuty {
  /** Ours for schools, clinics, unions and offices: the plans give a task to the whole of them. */
  organisation: string;
  task: string;
  /** Ids of the plans that give the task. */
  from: readonly string[];
}

const { haQuang, socTrang, honQuan, kyLua } = plans;

const visual = 'Tuyên truyền lưu động, cổ động trực quan; tuyên truyền trên hệ thống loa truyền thanh cơ sở.';
const births =
  'Truyền thông, vận động về việc lựa chọn giới tính khi sinh; làm tốt dịch vụ chăm sóc sức khỏe sinh sản.';
const lead =
  'Là đầu mối tham mưu tổ chức thực hiện kế hoạch; theo dõi, tổng hợp kết quả, báo cáo theo quy định.';
const school =
  'Tuyên truyền bằng hình thức phù hợp với từng độ tuổi học sinh; kịp thời can thiệp, hỗ trợ khi trẻ em bị bạo lực, xâm hại.';
const police =
  'Kiểm tra, can thiệp, xử lý kịp thời, nghiêm minh các hành vi bạo lực đối với phụ nữ và trẻ em, bạo lực trên cơ sở giới theo quy định.';
const front =
  'Chỉ đạo triển khai các hoạt động hưởng ứng tới cơ sở; vận động, huy động nguồn lực hỗ trợ nạn nhân, phụ nữ và trẻ em có hoàn cảnh khó khăn.';
const women =
  'Phối hợp tham mưu tổ chức thực hiện kế hoạch; tổ chức cuộc thi, giao lưu; tuyên truyền về vai trò của phụ nữ và trẻ em gái trong thúc đẩy bình đẳng giới.';

/** By the duties that the archive's plans give to that kind of organisation, in the words of no year. */
export const duties = {
  'ubnd-xa': [
    { organisation: 'Phòng Văn hóa - Xã hội', task: lead, from: [kyLua] },
    { organisation: 'Đơn vị phụ trách thông tin, loa truyền thanh', task: visual, from: [kyLua] },
    { organisation: 'Trạm y tế', task: births, from: [kyLua, haQuang] },
    { organisation: 'Các trường học', task: school, from: [kyLua] },
    { organisation: 'Công an', task: police, from: [kyLua, haQuang] },
    { organisation: 'Hội Liên hiệp Phụ nữ (đề nghị)', task: women, from: [kyLua] },
    { organisation: 'Ủy ban MTTQ Việt Nam và các đoàn thể (đề nghị)', task: front, from: [kyLua] },
    {
      organisation: 'Các thôn, khối phố',
      task: 'Căn cứ tình hình thực tiễn, phối hợp triển khai Tháng hành động.',
      from: [kyLua],
    },
  ],
  'ubnd-tinh': [
    {
      organisation: 'Sở phụ trách bình đẳng giới',
      task: 'Hướng dẫn triển khai; tổ chức các hoạt động truyền thông; kiểm tra, đôn đốc, tổng hợp kết quả, báo cáo.',
      from: [socTrang],
    },
    {
      organisation: 'Sở Giáo dục và Đào tạo',
      task: 'Chỉ đạo tuyên truyền, giáo dục về bình đẳng giới và phòng ngừa, ứng phó với bạo lực trên cơ sở giới trong trường học.',
      from: [socTrang],
    },
    {
      organisation: 'Sở Y tế',
      task: 'Thực hiện các giải pháp kiểm soát mất cân bằng giới tính khi sinh và chính sách chăm sóc sức khỏe sinh sản.',
      from: [socTrang],
    },
    {
      organisation: 'Sở Văn hóa, Thể thao và Du lịch',
      task: 'Tuyên truyền cổ động trực quan; triển khai các hoạt động phòng, chống bạo lực gia đình; lồng ghép bình đẳng giới vào sinh hoạt tại cộng đồng.',
      from: [socTrang],
    },
    {
      organisation: 'Sở Tài chính',
      task: 'Hướng dẫn cân đối, bố trí kinh phí để thực hiện các hoạt động theo quy định.',
      from: [socTrang],
    },
    {
      organisation: 'Công an tỉnh, thành phố',
      task: 'Triển khai các biện pháp phòng ngừa, ngăn chặn hành vi xâm hại, bạo lực đối với phụ nữ và trẻ em.',
      from: [socTrang],
    },
    {
      organisation: 'Ủy ban MTTQ Việt Nam, Hội Liên hiệp Phụ nữ và các tổ chức thành viên (đề nghị)',
      task: 'Đẩy mạnh các hoạt động truyền thông về Tháng hành động.',
      from: [socTrang],
    },
    {
      organisation: 'UBND các xã, phường, đặc khu',
      task: 'Xây dựng kế hoạch, bố trí kinh phí và triển khai các hoạt động hưởng ứng; treo băng rôn, khẩu hiệu; báo cáo kết quả.',
      from: [socTrang, haQuang],
    },
  ],
  'truong-hoc': [
    { organisation: 'Ban Giám hiệu', task: lead, from: [kyLua] },
    { organisation: 'Giáo viên chủ nhiệm', task: school, from: [kyLua] },
    {
      organisation: 'Giáo viên bộ môn',
      task: 'Lồng ghép tuyên truyền về bình đẳng giới trong giảng dạy và các hoạt động ngoại khóa.',
      from: [haQuang],
    },
    {
      organisation: 'Bộ phận tư vấn học đường',
      task: 'Đẩy mạnh mô hình tư vấn học đường, phòng chống bạo lực học đường.',
      from: [honQuan],
    },
  ],
  'y-te': [
    { organisation: 'Lãnh đạo đơn vị', task: lead, from: [kyLua] },
    { organisation: 'Bộ phận truyền thông, dân số', task: births, from: [kyLua, haQuang] },
    {
      organisation: 'Bộ phận khám bệnh',
      task: 'Tiếp nhận, chăm sóc, khám, điều trị nạn nhân; phát hiện sớm, phối hợp cung cấp thông tin cho cơ quan điều tra.',
      from: [honQuan],
    },
  ],
  'doan-the': [
    { organisation: 'Ban Thường vụ', task: lead, from: [kyLua] },
    { organisation: 'Các chi hội, cơ sở trực thuộc', task: front, from: [kyLua, haQuang] },
  ],
  'co-quan': [
    { organisation: 'Bộ phận phụ trách bình đẳng giới', task: lead, from: [kyLua] },
    {
      organisation: 'Công đoàn cơ sở',
      task: 'Tuyên truyền, nâng cao nhận thức; phối hợp kiểm tra việc thực hiện chế độ, chính sách đối với lao động nữ.',
      from: [honQuan],
    },
    {
      organisation: 'Các phòng, ban, bộ phận',
      task: 'Tham gia thực hiện kế hoạch theo chức năng, nhiệm vụ được giao.',
      from: [honQuan],
    },
  ],
  'thon-khoi': [
    {
      organisation: 'Trưởng thôn (khối)',
      task: 'Căn cứ tình hình thực tiễn, phối hợp triển khai Tháng hành động.',
      from: [kyLua],
    },
    { organisation: 'Chi hội phụ nữ, Ban công tác Mặt trận', task: front, from: [kyLua] },
  ],
} as const satisfies Record<UnitKind, readonly ProposedDuty[]>;

export const toDuties = (kind: UnitKind): readonly ProposedDuty[] => duties[kind];
