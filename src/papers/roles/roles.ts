import type { FormatId } from '#domain/artwork/format.ts';
import type { MotifId } from '#domain/artwork/motifs.ts';
import type { PaperId } from '../paper-labels.ts';
import type { UnitKind } from '../unit-kinds.ts';

/** Who comes to the site, and what is laid out for them on a page of their own. */
export interface RoleRow {
  /** “Tôi là …” */
  label: string;
  /** What they find, in one sentence. */
  about: string;
  /** What stands beside it on pages. */
  motif: MotifId;
  /** Whose steps and activities it has; absent for who writes no papers. */
  kind?: UnitKind;
  /** As the duties of a commune's plan name it; absent where the whole plan is its own. */
  organisation?: string;
  /** What they take most often. */
  formats: readonly FormatId[];
  /** Of the papers, what they open first. */
  papers: readonly PaperId[];
}

/** By the last part of the page's address. */
export const roles = {
  'xa-phuong': {
    label: 'UBND xã, phường',
    about: 'Kế hoạch, lễ phát động, bảng đếm và báo cáo của cả xã, phường.',
    motif: 'community',
    kind: 'ubnd-xa',
    formats: ['bang-ron-3x1m', 'bang-ron-6x1m', 'phong-6x3m', 'web-banner'],
    papers: ['ke-hoach', 'giay-moi', 'kich-ban', 'bang-dem', 'bao-cao'],
  },
  'truong-hoc': {
    label: 'Trường học',
    about: 'Chào cờ, sinh hoạt lớp, đố vui và áp phích cho cửa lớp.',
    motif: 'school',
    kind: 'truong-hoc',
    organisation: 'Các trường học',
    formats: ['a4', 'a3', 'bang-ron-3x1m', 'man-hinh'],
    papers: ['chao-co', 'sinh-hoat-lop', 'do-vui', 'ke-hoach', 'bao-cao'],
  },
  'tram-y-te': {
    label: 'Trạm y tế, bệnh viện',
    about: 'Áp phích phòng chờ, bảng tin có số điện thoại, kế hoạch của trạm.',
    motif: 'clinic-heart',
    kind: 'y-te',
    organisation: 'Trạm y tế',
    formats: ['a2', 'a3', 'a4', 'standee-0.8x1.8m'],
    papers: ['bang-tin', 'noi-chuyen', 'ke-hoach', 'bao-cao'],
  },
  'hoi-phu-nu': {
    label: 'Hội Phụ nữ, đoàn thể',
    about: 'Nói chuyện, cuộc thi, lễ phát động và bài đăng của hội.',
    motif: 'clasped-hands',
    kind: 'doan-the',
    organisation: 'Hội Liên hiệp Phụ nữ (đề nghị)',
    formats: ['vuong', 'bang-ron-3x1m', 'standee-0.8x1.8m', 'khung-avatar'],
    papers: ['noi-chuyen', 'do-vui', 'bai-phat-bieu', 'ke-hoach', 'bao-cao'],
  },
  'loa-truyen-thanh': {
    label: 'Người phụ trách loa, trang tin',
    about: 'Bản tin nửa phút, một phút, ba phút; tin nhắn; việc từng ngày; tin gửi báo chí.',
    motif: 'megaphone',
    kind: 'ubnd-xa',
    organisation: 'Đơn vị phụ trách thông tin, loa truyền thanh',
    formats: ['web-banner', 'vuong', 'lien-ket', 'led-2x1'],
    papers: ['ban-tin', 'viec-tung-ngay', 'thong-cao', 'bang-tin'],
  },
  'nguoi-dan': {
    label: 'Người dân',
    about: 'Gọi ai, báo ở đâu khi thấy bạo lực; ảnh để đăng và khung ảnh đại diện.',
    motif: 'safe-door',
    formats: ['khung-avatar', 'vuong', 'story'],
    papers: ['do-vui'],
  },
} as const satisfies Record<string, RoleRow>;

export type RoleId = keyof typeof roles;

export const roleRows: readonly (RoleRow & { id: RoleId })[] = (
  Object.entries(roles) as [RoleId, RoleRow][]
).map(([id, row]) => ({ id, ...row }));
