/** The kinds of unit that write papers, and what their papers have by themselves. */
export interface UnitKindRow {
  label: string;
  /** What stands for its name while none is given, in sentences. */
  unnamed: string;
  /** A people's committee names itself only; the others name the body above them first. */
  namesSuperior: boolean;
  /** Its abbreviation in signs, where all units of the kind have the same. */
  sign: string;
  /** In whose name its head signs. */
  authority: string;
  office: string;
  /** `trên địa bàn` for a place, `tại` for an organisation. */
  within: 'trên địa bàn' | 'tại';
  /** Who reports to it and who gets the paper, besides the body above and the file. */
  recipients: readonly string[];
}

export const unitKinds = {
  'ubnd-xa': {
    label: 'UBND xã, phường, đặc khu',
    unnamed: 'UBND xã (phường, đặc khu) ……………',
    namesSuperior: false,
    sign: 'UBND',
    authority: 'TM. ỦY BAN NHÂN DÂN',
    office: 'Chủ tịch',
    within: 'trên địa bàn',
    recipients: [
      'Ủy ban MTTQ Việt Nam và các đoàn thể cùng cấp',
      'Các phòng, ban, đơn vị trực thuộc',
      'Công an, trạm y tế, các trường học trên địa bàn',
      'Các thôn, khối phố',
    ],
  },
  'ubnd-tinh': {
    label: 'UBND tỉnh, thành phố',
    unnamed: 'UBND tỉnh (thành phố) ……………',
    namesSuperior: false,
    sign: 'UBND',
    authority: 'TM. ỦY BAN NHÂN DÂN',
    office: 'Chủ tịch',
    within: 'trên địa bàn',
    recipients: [
      'Ủy ban MTTQ Việt Nam và các đoàn thể cùng cấp',
      'Các sở, ban, ngành',
      'UBND các xã, phường, đặc khu',
      'Cổng thông tin điện tử',
    ],
  },
  'truong-hoc': {
    label: 'Trường học',
    unnamed: 'Trường ……………',
    namesSuperior: true,
    sign: '',
    authority: '',
    office: 'Hiệu trưởng',
    within: 'tại',
    recipients: ['Các tổ chuyên môn, giáo viên chủ nhiệm', 'Ban đại diện cha mẹ học sinh'],
  },
  'y-te': {
    label: 'Trạm y tế, bệnh viện',
    unnamed: 'Trạm y tế (bệnh viện) ……………',
    namesSuperior: true,
    sign: '',
    authority: '',
    office: 'Trưởng trạm',
    within: 'tại',
    recipients: ['Các khoa, phòng, bộ phận'],
  },
  'doan-the': {
    label: 'Hội Phụ nữ và đoàn thể',
    unnamed: 'Hội (đoàn thể) ……………',
    namesSuperior: true,
    sign: '',
    authority: 'TM. BAN THƯỜNG VỤ',
    office: 'Chủ tịch',
    within: 'tại',
    recipients: ['UBND cùng cấp', 'Các chi hội, cơ sở trực thuộc'],
  },
  'co-quan': {
    label: 'Cơ quan, doanh nghiệp',
    unnamed: 'Cơ quan (doanh nghiệp) ……………',
    namesSuperior: true,
    sign: '',
    authority: '',
    office: 'Thủ trưởng',
    within: 'tại',
    recipients: ['Các phòng, ban, bộ phận', 'Công đoàn cơ sở'],
  },
  'thon-khoi': {
    label: 'Thôn, khối phố',
    unnamed: 'Thôn (khối phố) ……………',
    namesSuperior: true,
    sign: '',
    authority: '',
    office: 'Trưởng thôn (khối)',
    within: 'tại',
    recipients: ['Chi hội phụ nữ, Ban công tác Mặt trận', 'Các hộ gia đình (bảng tin, loa)'],
  },
} as const satisfies Record<string, UnitKindRow>;

export type UnitKind = keyof typeof unitKinds;

export const unitKindRows: readonly (UnitKindRow & { id: UnitKind })[] = (
  Object.entries(unitKinds) as [UnitKind, UnitKindRow][]
).map(([id, row]) => ({ id, ...row }));
