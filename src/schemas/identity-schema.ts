import { z } from 'zod';
import type { Identity } from '#domain/identity.ts';
import { id, line } from './text.ts';

const percent = z.number().min(0).max(100);

const colour = z.strictObject({
  /** Tên màu hiện trên trang. */
  name: line,
  /** Giá trị màn hình, dạng `#E8500E`. */
  hex: z.string().regex(/^#[0-9A-F]{6}$/),
  /** Giá trị in CMYK, phần trăm. */
  cmyk: z.tuple([percent, percent, percent, percent]),
  /** Dùng vào việc gì. */
  use: line,
});
const sourced = z.strictObject({ text: line, source: id });

/** `content/identities/<tên>/identity.yaml`; `name` lấy từ tên thư mục. */
export const identitySchema = z.strictObject({
  /** Tên bộ nhận diện hiện trên trang. */
  title: line,
  /** Mã văn bản mô tả bộ nhận diện. */
  source: id,
  /** Lời mô tả nguyên văn, mỗi đoạn một dòng. */
  description: z.array(line).min(1),
  colours: z.strictObject({
    orange: colour,
    orangeLight: colour,
    orangeDeep: colour,
    ink: colour,
    /** Màu mực duy nhất của mẫu một màu. */
    black: colour,
    paper: colour,
    white: colour,
  }),
  typeface: z.strictObject({ name: line, licence: line, note: line }),
  emblem: z.strictObject({
    /** `true` khi biểu tượng do dự án vẽ minh họa, `false` khi đã thay bằng tệp chính thức. */
    illustration: z.boolean(),
    /** Khoảng trống tối thiểu quanh biểu tượng, theo phần của bề rộng (0–1). */
    clearSpace: z.number().min(0).max(1),
    smallestPx: z.number().int().positive(),
    smallestMm: z.number().positive(),
    note: line,
  }),
  rules: z.array(sourced),
  history: z.array(sourced).default([]),
  missing: z.array(line).default([]),
}) satisfies z.ZodType<Omit<Identity, 'name'>, unknown>;
