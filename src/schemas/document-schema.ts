import { z } from 'zod';
import {
  type Document,
  type DocumentKind,
  type DocumentLevel,
  type DocumentStatus,
  documentKinds,
  documentLevels,
  documentStatuses,
} from '#domain/document.ts';
import { id, line, partialDate } from './text.ts';

const keysOf = <Key extends string>(table: Record<Key, string>) => Object.keys(table) as [Key, ...Key[]];

/** Một văn bản hoặc trang tin mà kho lưu trữ lấy thông tin từ đó. */
export const documentSchema = z.strictObject({
  /** Mã riêng, không dấu, không đổi sau khi đã đăng; ví dụ `2023-ke-hoach-soc-trang`. */
  id,
  /** Tên đầy đủ của văn bản hoặc tiêu đề trang tin. */
  title: line,
  /** Số ký hiệu đúng như trên văn bản, ví dụ `4076/LĐTBXH-BĐG`; bỏ trống nếu không có. */
  number: line.optional(),
  /** Loại văn bản. */
  kind: z.enum(keysOf<DocumentKind>(documentKinds)),
  /** Cơ quan ban hành hoặc trang đăng. */
  issuer: line,
  /** Cấp ban hành. */
  level: z.enum(keysOf<DocumentLevel>(documentLevels)),
  /** Ngày ban hành: `2023-09-27`; chỉ ghi phần đã biết: `2021-11` hoặc `2024`. */
  date: partialDate.optional(),
  /** Tình trạng của bản được đọc. */
  status: z.enum(keysOf<DocumentStatus>(documentStatuses)),
  /** A: văn bản của bộ hoặc kế hoạch của chính quyền; B: báo, trang thông tin; C: trang của trường, câu lạc bộ. */
  trust: z.enum(['A', 'B', 'C']),
  /** Địa chỉ công khai, nếu có. */
  url: z.url({ protocol: /^https?$/ }).optional(),
  /** Điều người đọc cần biết, ví dụ bản này thiếu phụ lục. */
  note: line.optional(),
  /** Lỗi chữ của nguồn mà kho lưu trữ đã sửa khi đăng. */
  corrections: z
    .array(z.strictObject({ found: z.string().min(1), published: line, note: line.optional() }))
    .default([]),
}) satisfies z.ZodType<Document, unknown>;

export const documentsSchema = z.strictObject({ documents: z.array(documentSchema) });
