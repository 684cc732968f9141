import { z } from 'zod';
import { type SloganListStatus, sloganListStatuses } from '#domain/slogan.ts';
import { id, line } from './text.ts';

/** Một khẩu hiệu, đúng nguyên văn trong phụ lục. */
const sloganSchema = z.strictObject({
  /** Nguyên văn khẩu hiệu. */
  text: line,
  /** Nhóm trong phụ lục, nếu phụ lục chia nhóm. */
  group: line.optional(),
  /** Ghi `true` khi khẩu hiệu nêu năm hoặc ngày cụ thể nên chỉ dùng được cho năm đó. */
  dated: z.boolean().default(false),
  /** Mã văn bản, khi câu này lấy từ một nguồn khác với cả danh sách. */
  source: id.optional(),
  /** Lỗi chữ trong nguồn và lời ghi chú, khi câu đăng lên đã được sửa. */
  correction: z.strictObject({ found: z.string().min(1), note: line }).optional(),
});

/** Danh sách khẩu hiệu của một năm: `content/<năm>/slogans.yaml`. */
export const sloganListSchema = z.strictObject({
  /** `complete` đầy đủ · `incomplete` chưa đầy đủ · `not-found` chưa tìm được danh sách. */
  status: z.enum(Object.keys(sloganListStatuses) as [SloganListStatus, ...SloganListStatus[]]),
  /** Mã văn bản có danh sách này (trong documents.yaml). */
  source: id.optional(),
  /** Điều người đọc cần biết: thiếu phần nào, đã tìm ở đâu. */
  note: line.optional(),
  slogans: z.array(sloganSchema),
});
export type SloganListEntry = z.infer<typeof sloganListSchema>;
