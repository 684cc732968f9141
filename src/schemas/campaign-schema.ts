import { z } from 'zod';
import type { Campaign } from '#domain/campaign.ts';
import { id, isoDay, line, year } from './text.ts';

const sourced = z.strictObject({ text: line, source: id });
const lines = z.array(line).default([]);

const themeSchema = z.strictObject({
  /** Nguyên văn chủ đề, không có dấu ngoặc kép bao quanh. */
  text: line,
  /** Mã văn bản nêu chủ đề này. */
  source: id,
  /** Ghi chú cho người đọc. */
  note: line.optional(),
  /** Cách viết khác gặp ở nguồn khác, mỗi cách kèm mã văn bản. */
  variants: z.array(sourced).default([]),
  /** Bản tiếng Anh tìm được (không tự dịch), kèm mã văn bản. */
  english: sourced.optional(),
});

const planSchema = z.strictObject({
  /** Mã của kế hoạch (trong documents.yaml). */
  document: id,
  /** Nơi kế hoạch áp dụng, ví dụ `phường Kỳ Lừa, tỉnh Lạng Sơn`. */
  place: line,
  /** Mục đích, mỗi ý một dòng. */
  purposes: lines,
  /** Yêu cầu, mỗi ý một dòng. */
  requirements: lines,
  /** Hoạt động: tên và các ý. */
  activities: z.array(z.strictObject({ title: line, points: lines })).default([]),
  /** Ai làm gì: mỗi tổ chức và các việc được giao. */
  duties: z.array(z.strictObject({ organisation: line, tasks: z.array(line).min(1) })).default([]),
  /** Kinh phí, mỗi nguồn một dòng. */
  funding: lines,
  /** Báo cáo: hạn, ai gửi, gửi ai. */
  reports: z
    .array(z.strictObject({ due: isoDay.optional(), from: line, to: line, note: line.optional() }))
    .default([]),
});

/** Phần đầu (frontmatter) của `content/<năm>/campaign.mdx`. */
export const campaignSchema = z.strictObject({
  /** Năm của Tháng hành động, trùng tên thư mục. */
  year,
  /** Tên thư mục bộ nhận diện trong `content/identities/`. */
  identity: id,
  /** Tên chính thức của Tháng hành động năm đó. */
  monthName: line,
  theme: themeSchema,
  /** Ngày đầu, dạng `2025-11-15`. */
  opens: isoDay,
  /** Ngày cuối, dạng `2025-12-15`. */
  closes: isoDay,
  /** Văn bản hướng dẫn của bộ: mã văn bản, hoặc ghi chú khi chưa tìm được. */
  guidance: z.strictObject({ document: id.optional(), note: line.optional() }).default({}),
  /** Các mốc trong tháng. */
  keyDates: z
    .array(
      z.strictObject({
        date: isoDay,
        kind: z.enum(['opening', 'observance', 'closing', 'report']),
        what: line,
        source: id,
      }),
    )
    .default([]),
  plan: planSchema.optional(),
  /** Mã các văn bản làm căn cứ. */
  legalBasis: z.array(id).default([]),
  /** Những gì chưa có trong kho lưu trữ, mỗi điều một câu. */
  missing: lines,
}) satisfies z.ZodType<Campaign, unknown>;
