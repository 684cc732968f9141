import type { UnitKind } from '../unit-kinds.ts';

/** What a report of 2019 counted, which the archive names as its source. */
export const countedBy = '2019-trang-bao-cao-dak-nong';

export interface CountedThing {
  label: string;
  measure: string;
  /** Absent where the project asks for it by itself. */
  from?: readonly string[];
}

const from = [countedBy] as const;

/** The rows of the counting sheet and of the report, by ids that no file shows. */
export const countedThings = {
  plans: { label: 'Kế hoạch, văn bản chỉ đạo đã ban hành', measure: 'văn bản', from },
  talks: { label: 'Buổi nói chuyện chuyên đề', measure: 'buổi', from },
  workshops: { label: 'Hội thảo, tập huấn', measure: 'lớp', from },
  meetings: { label: 'Buổi lồng ghép trong họp, giao ban', measure: 'buổi', from },
  broadcasts: { label: 'Buổi phát thanh, truyền hình', measure: 'buổi', from },
  articles: { label: 'Tin, bài đã đăng', measure: 'bài', from },
  banners: { label: 'Băng rôn, khẩu hiệu đã treo', measure: 'chiếc', from },
  leaflets: { label: 'Tờ gấp, tờ rơi đã phát', measure: 'tờ', from },
  gifts: { label: 'Suất quà hỗ trợ nạn nhân, phụ nữ khó khăn', measure: 'suất', from },
  men: { label: 'Người được tuyên truyền: nam', measure: 'người' },
  women: { label: 'Người được tuyên truyền: nữ', measure: 'người' },
  people: { label: 'Người được tuyên truyền: không tách nam, nữ', measure: 'người' },
} as const satisfies Record<string, CountedThing>;

export type CountedId = keyof typeof countedThings;

export const countedRows: readonly (CountedThing & { id: CountedId })[] = (
  Object.entries(countedThings) as [CountedId, CountedThing][]
).map(([id, row]) => ({ id, ...row }));

const one = ['Số lượng'] as const;

/** The columns that a unit asks those below it to fill in: the report of 2019 counts by level too. */
export const levelColumns: Record<UnitKind, readonly string[]> = {
  'ubnd-tinh': ['Cấp tỉnh', 'Cấp xã', 'Thôn, khối phố'],
  'ubnd-xa': ['Cấp xã', 'Thôn, khối phố'],
  'truong-hoc': one,
  'y-te': one,
  'doan-the': one,
  'co-quan': one,
  'thon-khoi': one,
};

/** Words by which a returned sheet is read again, wherever its rows have gone. */
export const sheetLabels = {
  unit: 'Đơn vị',
  year: 'Năm',
  what: 'Nội dung',
  measure: 'Đơn vị tính',
} as const;
