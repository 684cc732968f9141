import { z } from 'zod';
import type { Identity } from '#domain/identity.ts';
import { sourced } from './sourced-schema.ts';
import { id, line } from './text.ts';

const percent = z.number().min(0).max(100);

const colour = z.strictObject({
  name: line.meta({ title: 'Tên màu', description: 'Tên màu hiện trên trang.' }),
  hex: z
    .string()
    .regex(/^#[0-9A-F]{6}$/)
    .meta({ title: 'Màu màn hình', description: 'Giá trị màn hình, dạng `#E8500E`.' }),
  cmyk: z
    .tuple([percent, percent, percent, percent])
    .meta({ title: 'Màu in', description: 'Giá trị in CMYK, phần trăm.' }),
  use: line.meta({ title: 'Dùng cho', description: 'Dùng vào việc gì.' }),
});

const typefaceSchema = z.strictObject({
  name: line.meta({ title: 'Tên phông' }),
  licence: line.meta({ title: 'Giấy phép' }),
  note: line.meta({ title: 'Ghi chú' }),
});

const emblemSchema = z.strictObject({
  illustration: z.boolean().meta({
    title: 'Hình minh họa',
    description: '`true` khi biểu tượng do dự án vẽ minh họa, `false` khi đã thay bằng tệp chính thức.',
  }),
  clearSpace: z.number().min(0).max(1).meta({
    title: 'Khoảng trống',
    description: 'Khoảng trống tối thiểu quanh biểu tượng, theo phần của bề rộng (0–1).',
  }),
  smallestPx: z.number().int().positive().meta({
    title: 'Nhỏ nhất trên màn hình',
    description: 'Bề rộng nhỏ nhất, điểm ảnh.',
  }),
  smallestMm: z
    .number()
    .positive()
    .meta({ title: 'Nhỏ nhất khi in', description: 'Bề rộng nhỏ nhất, mi-li-mét.' }),
  note: line.meta({ title: 'Ghi chú' }),
});

/** `content/identities/<tên>/identity.yaml`; `name` lấy từ tên thư mục. */
export const identitySchema = z.strictObject({
  title: line.meta({ title: 'Tên', description: 'Tên bộ nhận diện hiện trên trang.' }),
  source: id.meta({ title: 'Mã văn bản', description: 'Mã văn bản mô tả bộ nhận diện.' }),
  description: z
    .array(line)
    .min(1)
    .meta({ title: 'Lời mô tả', description: 'Lời mô tả nguyên văn, mỗi đoạn một dòng.' }),
  colours: z
    .strictObject({
      orange: colour.meta({ title: 'Cam' }),
      orangeLight: colour.meta({ title: 'Cam nhạt' }),
      orangeDeep: colour.meta({ title: 'Cam đậm' }),
      ink: colour.meta({ title: 'Màu chữ' }),
      black: colour.meta({ title: 'Đen', description: 'Màu mực duy nhất của mẫu một màu.' }),
      paper: colour.meta({ title: 'Màu giấy' }),
      white: colour.meta({ title: 'Trắng' }),
    })
    .meta({ title: 'Màu sắc' }),
  typeface: typefaceSchema.meta({ title: 'Phông chữ' }),
  emblem: emblemSchema.meta({ title: 'Biểu tượng' }),
  rules: z.array(sourced).meta({ title: 'Quy định', description: 'Quy định sử dụng, kèm mã văn bản.' }),
  history: z.array(sourced).default([]).meta({ title: 'Lịch sử', description: 'Kèm mã văn bản.' }),
  missing: z
    .array(line)
    .default([])
    .meta({ title: 'Còn thiếu', description: 'Những gì chưa biết về bộ nhận diện chính thức.' }),
}) satisfies z.ZodType<Omit<Identity, 'name'>, unknown>;
