import type { Format } from './format.ts';

/** What people ask for first: a picture to post, a poster on paper, a sheet for the hand, or something large to hang. */
export const formatFamilies = {
  'dang-mang': 'Ảnh đăng mạng, trình chiếu',
  'ap-phich': 'Áp phích A4 – A1',
  'cam-tay': 'Tờ phát tay, giấy mời',
  'kho-lon': 'Băng rôn, cờ phướn, khổ lớn',
} as const;
export type FormatFamily = keyof typeof formatFamilies;

export function toFormatFamily(format: Format): FormatFamily {
  if (format.medium === 'screen') return 'dang-mang';
  if (format.inHand) return 'cam-tay';
  return format.scale === 1 ? 'ap-phich' : 'kho-lon';
}
