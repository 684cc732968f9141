import type { Addresses } from '#domain/site/addresses.ts';
import type { SearchRecord } from '#domain/site/search-record.ts';
import { roleWords } from '#i18n/vi/roles.ts';
import { type RoleId, roleRows } from '#papers/roles/roles.ts';

/** What people call each role, and the phrases with which they mean its page before all else. */
const otherNames: Record<RoleId, { words: string; first?: SearchRecord['first'] }> = {
  'xa-phuong': { words: 'cán bộ xã phường văn hóa xã hội ủy ban nhân dân việc cần làm' },
  'truong-hoc': {
    words: 'giáo viên thầy cô nhà trường học sinh việc của trường',
    first: { 'trường học': 1 },
  },
  'tram-y-te': {
    words: 'trạm xá phòng khám y tế cơ sở nhân viên y tế việc của trạm',
    first: { 'trạm y tế': 1 },
  },
  'hoi-phu-nu': { words: 'chi hội phụ nữ đoàn thanh niên mặt trận công đoàn việc của hội' },
  'loa-truyen-thanh': { words: 'đài truyền thanh cán bộ thông tin quản trị trang fanpage' },
  'nguoi-dan': { words: 'cá nhân bà con hàng xóm tôi muốn giúp' },
};

/** Each role, whose page says what to do, open and print first. */
export const toRoleRecords = (addresses: Addresses): SearchRecord[] =>
  roleRows.map(({ id, label, about }) => ({
    url: addresses.role(id),
    kind: 'role',
    title: roleWords.title(label),
    text: about,
    ...otherNames[id],
    years: [],
    groups: [],
    families: [],
  }));
