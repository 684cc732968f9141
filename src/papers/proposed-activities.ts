import type { Line } from './paper.ts';
import type { UnitKind } from './unit-kinds.ts';

/** Plans of the archive that the proposals are taken from, by their ids. */
export const plans = {
  haQuang: '2021-ke-hoach-ha-quang',
  tuanGiao: '2022-ke-hoach-tuan-giao',
  socTrang: '2023-ke-hoach-soc-trang',
  honQuan: '2024-ke-hoach-hon-quan',
  kyLua: '2025-ke-hoach-ky-lua',
} as const;

const { haQuang, tuanGiao, socTrang, honQuan, kyLua } = plans;

interface ProposedLine extends Line {
  /** Kinds of unit that it fits; all where absent. */
  for?: readonly UnitKind[];
  from: readonly string[];
}

const governments = ['ubnd-xa', 'ubnd-tinh'] as const;

/** What the plans want to reach, without the words of one year's theme. */
export const purposes: readonly ProposedLine[] = [
  {
    text: 'Nâng cao vai trò, trách nhiệm và hiệu quả phối hợp trong thực hiện bình đẳng giới, phòng ngừa và ứng phó với bạo lực trên cơ sở giới.',
    from: [kyLua],
  },
  {
    text: 'Thu hút sự quan tâm và tính chủ động tham gia hành động của cá nhân, gia đình, cộng đồng, cơ quan, tổ chức.',
    from: [socTrang, haQuang],
  },
  {
    text: 'Tăng cường giáo dục kiến thức, kỹ năng tự bảo vệ, phòng ngừa bạo lực, xâm hại cho phụ nữ và trẻ em, thành viên gia đình.',
    from: [socTrang, haQuang],
  },
  {
    text: 'Giảm thiểu, tiến tới chấm dứt tình trạng bạo lực, xâm hại đối với phụ nữ và trẻ em.',
    from: [socTrang, haQuang],
  },
];

export const requirements: readonly ProposedLine[] = [
  {
    text: 'Các hoạt động bảo đảm hiệu quả, thiết thực, tiết kiệm, phù hợp với tình hình thực tế của đơn vị.',
    from: [kyLua, haQuang],
  },
  {
    text: 'Tăng cường ứng dụng công nghệ thông tin trong tuyên truyền, phổ biến pháp luật, chính sách và các hoạt động hưởng ứng.',
    from: [kyLua, socTrang, haQuang],
  },
];

/** What the plans do, in an order in which a paper may list it. */
export const activities: readonly ProposedLine[] = [
  {
    text: 'Tổ chức Lễ phát động Tháng hành động với hình thức phù hợp.',
    for: governments,
    from: [socTrang, honQuan],
  },
  {
    text: 'Tuyên truyền chủ đề, thông điệp và các hoạt động của Tháng hành động bằng nhiều hình thức, phù hợp với từng nhóm đối tượng.',
    from: [kyLua, socTrang],
  },
  {
    text: 'Treo băng rôn, khẩu hiệu, pa nô, áp phích tại trụ sở cơ quan, trường học, các trục đường chính, nơi công cộng.',
    for: governments,
    from: [kyLua],
  },
  {
    text: 'Treo băng rôn, khẩu hiệu, thông điệp của Tháng hành động tại trụ sở, bảo đảm nội dung và màu sắc theo hướng dẫn.',
    for: ['truong-hoc', 'y-te', 'doan-the', 'co-quan', 'thon-khoi'],
    from: [kyLua],
  },
  {
    text: 'Tuyên truyền trên loa truyền thanh, hệ thống thông tin cơ sở và trang thông tin điện tử.',
    for: [...governments, 'thon-khoi'],
    from: [kyLua, haQuang],
  },
  {
    text: 'Đẩy mạnh truyền thông trên mạng xã hội để đến với nhiều người hơn, đặc biệt là thanh niên, học sinh.',
    from: [kyLua, socTrang],
  },
  {
    text: 'Phát hành các sản phẩm truyền thông về vai trò của phụ nữ, bình đẳng giới và phòng ngừa, ứng phó với bạo lực, xâm hại phụ nữ và trẻ em.',
    for: governments,
    from: [kyLua, socTrang],
  },
  {
    text: 'Khuyến khích sản phẩm truyền thông bằng tiếng dân tộc thiểu số ở nơi phù hợp.',
    for: governments,
    from: [tuanGiao],
  },
  {
    text: 'Tổ chức diễn đàn, đối thoại, tọa đàm, hội thảo, tập huấn về các nội dung của Tháng hành động.',
    for: ['ubnd-tinh', 'doan-the', 'co-quan'],
    from: [socTrang, haQuang],
  },
  {
    text: 'Tổ chức cuộc thi, giao lưu văn nghệ, thể thao về chủ đề bình đẳng giới và phòng ngừa, ứng phó với bạo lực trên cơ sở giới.',
    for: [...governments, 'doan-the', 'truong-hoc'],
    from: [kyLua, socTrang, haQuang],
  },
  {
    text: 'Truyền thông “Trường học không bạo lực”, “Trường học hạnh phúc” bằng hình thức phù hợp với từng độ tuổi học sinh.',
    for: ['truong-hoc'],
    from: [kyLua],
  },
  {
    text: 'Lồng ghép tuyên truyền về bình đẳng giới trong giảng dạy và các hoạt động ngoại khóa.',
    for: ['truong-hoc'],
    from: [haQuang],
  },
  {
    text: 'Chủ động phòng ngừa, ngăn chặn nguy cơ gây tổn hại cho trẻ em; kịp thời can thiệp, hỗ trợ khi trẻ em bị bạo lực, xâm hại.',
    for: ['truong-hoc'],
    from: [kyLua],
  },
  {
    text: 'Truyền thông, vận động thay đổi hành vi đối với việc lựa chọn giới tính khi sinh.',
    for: ['y-te'],
    from: [kyLua, haQuang],
  },
  {
    text: 'Thực hiện tốt các dịch vụ chăm sóc sức khỏe sinh sản cho phụ nữ, thanh niên, vị thành niên.',
    for: ['y-te'],
    from: [kyLua, haQuang],
  },
  {
    text: 'Tiếp nhận, chăm sóc, khám, điều trị nạn nhân bạo lực trên cơ sở giới, bạo lực gia đình và trẻ em bị xâm hại.',
    for: ['y-te'],
    from: [honQuan],
  },
  {
    text: 'Tuyên truyền, nâng cao nhận thức về bình đẳng giới cho cán bộ, công chức, viên chức, người lao động.',
    for: ['co-quan'],
    from: [honQuan],
  },
  {
    text: 'Lồng ghép nội dung bình đẳng giới vào sinh hoạt tại cộng đồng.',
    for: ['thon-khoi', 'doan-the'],
    from: [socTrang],
  },
  {
    text: 'Vận động, huy động các nguồn lực để hỗ trợ nạn nhân bị xâm hại, bị bạo lực và phụ nữ, trẻ em có hoàn cảnh khó khăn.',
    for: [...governments, 'doan-the'],
    from: [kyLua, haQuang],
  },
  {
    text: 'Kiểm tra về bình đẳng giới và vì sự tiến bộ của phụ nữ trong Tháng hành động; xử lý nghiêm các vi phạm.',
    for: governments,
    from: [kyLua, socTrang, haQuang],
  },
  {
    text: 'Cập nhật tin, bài về hoạt động của Tháng hành động để đăng trên trang thông tin điện tử.',
    for: [...governments, 'truong-hoc', 'co-quan', 'doan-the'],
    from: [haQuang, socTrang],
  },
];

export const toActivities = (kind: UnitKind): readonly ProposedLine[] =>
  activities.filter((each) => each.for?.includes(kind) ?? true);
