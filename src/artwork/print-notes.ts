import type { PrintFormat } from '#domain/artwork/format.ts';

/** `Tỉ lệ 1:10 — in phóng to 10 lần`. */
export const toScaleNote = ({ scale }: PrintFormat): string =>
  scale === 1 ? 'Tỉ lệ 1:1 — in đúng cỡ thật' : `Tỉ lệ 1:${scale} — in phóng to ${scale} lần`;

/** The true size, whatever the file's scale. */
export const toSizeNote = ({ widthMm, heightMm, bleedMm, office }: PrintFormat): string =>
  office
    ? `Khổ giấy ${widthMm} × ${heightMm} mm, viền trắng ${office.borderMm} mm mỗi cạnh, không xén`
    : `Khổ thành phẩm ${widthMm} × ${heightMm} mm, chừa lề xén ${bleedMm} mm mỗi cạnh`;
