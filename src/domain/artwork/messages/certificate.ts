import { dottedLine } from './launch.ts';
import type { VisitorRow } from './message-row.ts';

const slug = 'giay-chung-nhan';
const name = 'Giấy chứng nhận';

/** What the lines of a certificate begin with, in their order. */
export const certificateLabels = {
  recipient: 'Trao cho',
  reason: 'Vì',
  signed: 'Nơi, ngày ký',
  signer: 'Người ký',
} as const;
export type CertificateLine = keyof typeof certificateLabels;
const lines = Object.keys(certificateLabels) as CertificateLine[];

/** For who took part or helped; what is left empty is written by hand. */
export const certificate = {
  name,
  slug,
  official: false,
  saysMonthName: false,
  filling: 'words',
  fields: {
    recipient: {
      name: 'trao-cho',
      label: 'Trao cho',
      input: 'line',
      placeholder: 'Để trống thì có dòng chấm để viết tay',
    },
    reason: {
      name: 'vi-da',
      label: 'Vì',
      input: 'line',
      placeholder: 'Ví dụ: đã tham gia hội thi tìm hiểu',
    },
    signed: {
      name: 'ky-ngay',
      label: 'Nơi, ngày ký',
      input: 'line',
      placeholder: 'Ví dụ: Kỳ Lừa, ngày 15 tháng 12 năm 2025',
    },
    signer: { name: 'nguoi-ky', label: 'Người ký', input: 'line', placeholder: 'Ví dụ: Chủ tịch' },
  },
  write: (words) => ({
    text: name,
    slug,
    details: lines.map((line) => `${certificateLabels[line]}: ${words[line].trim() || dottedLine}`),
  }),
} as const satisfies VisitorRow<CertificateLine>;
