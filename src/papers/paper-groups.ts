import type { PaperId } from './paper-labels.ts';

/** What papers are for, in the order in which the page offers them. */
export const paperGroups = {
  plan: 'Kế hoạch và việc cần làm',
  launch: 'Lễ phát động',
  voice: 'Loa, bảng tin, báo chí, nói chuyện',
  school: 'Trường học, đố vui',
  report: 'Đếm và báo cáo',
} as const;

export type PaperGroup = keyof typeof paperGroups;

export const paperGroupOf: Record<PaperId, PaperGroup> = {
  'ke-hoach': 'plan',
  'viec-don-vi': 'plan',
  'viec-tung-ngay': 'plan',
  'giay-moi': 'launch',
  'chuong-trinh': 'launch',
  'kich-ban': 'launch',
  'bai-phat-bieu': 'launch',
  'trinh-chieu': 'launch',
  'thong-cao': 'voice',
  'ban-tin': 'voice',
  'bang-tin': 'voice',
  'noi-chuyen': 'voice',
  'chao-co': 'school',
  'sinh-hoat-lop': 'school',
  'do-vui': 'school',
  'do-vui-dap-an': 'school',
  'bang-dem': 'report',
  'bao-cao': 'report',
};
