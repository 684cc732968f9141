import { z } from 'zod';
import {
  type Document,
  documentKinds,
  documentLevels,
  documentStatuses,
  type TrustLevel,
} from '#domain/document/document.ts';
import { choice } from './choice.ts';
import { id, line, partialDate } from './text.ts';

/** Whom a fact is known from. */
const trustLevels: Record<TrustLevel, string> = {
  A: 'Văn bản của bộ hoặc kế hoạch của chính quyền',
  B: 'Báo, trang thông tin',
  C: 'Trang của trường, câu lạc bộ',
};

const correctionSchema = z.strictObject({
  found: z.string().min(1).meta({ title: 'Nguồn viết', description: 'Đúng chữ sai trong nguồn.' }),
  published: line.meta({ title: 'Đăng là' }),
  note: line.optional().meta({ title: 'Ghi chú', description: 'Chỗ có lỗi trong văn bản.' }),
});

/** Một văn bản hoặc trang tin mà kho lưu trữ lấy thông tin từ đó. */
export const documentSchema = z.strictObject({
  id: id.meta({
    title: 'Mã',
    description: 'Mã riêng, không dấu, không đổi sau khi đã đăng; ví dụ `2023-ke-hoach-soc-trang`.',
  }),
  title: line.meta({ title: 'Tên', description: 'Tên đầy đủ của văn bản hoặc tiêu đề trang tin.' }),
  number: line.optional().meta({
    title: 'Số ký hiệu',
    description: 'Số ký hiệu đúng như trên văn bản, ví dụ `4076/LĐTBXH-BĐG`; bỏ trống nếu không có.',
  }),
  kind: choice(documentKinds, { title: 'Loại', description: 'Loại văn bản.' }),
  issuer: line.meta({ title: 'Nơi ban hành', description: 'Cơ quan ban hành hoặc trang đăng.' }),
  level: choice(documentLevels, { title: 'Cấp', description: 'Cấp ban hành.' }),
  date: partialDate.optional().meta({
    title: 'Ngày',
    description: 'Ngày ban hành: `2023-09-27`; chỉ ghi phần đã biết: `2021-11` hoặc `2024`.',
  }),
  status: choice(documentStatuses, { title: 'Tình trạng', description: 'Tình trạng của bản được đọc.' }),
  trust: choice(trustLevels, {
    title: 'Mức tin cậy',
    description:
      'A: văn bản của bộ hoặc kế hoạch của chính quyền; B: báo, trang thông tin; C: trang của trường, câu lạc bộ.',
  }),
  url: z
    .url({ protocol: /^https?$/ })
    .optional()
    .meta({ title: 'Địa chỉ trang', description: 'Địa chỉ công khai, nếu có.' }),
  note: line.optional().meta({
    title: 'Ghi chú',
    description: 'Điều người đọc cần biết, ví dụ bản này thiếu phụ lục.',
  }),
  corrections: z.array(correctionSchema).default([]).meta({
    title: 'Đính chính',
    description: 'Lỗi chữ của nguồn mà kho lưu trữ đã sửa khi đăng.',
  }),
}) satisfies z.ZodType<Document, unknown>;

export const documentsSchema = z.strictObject({
  documents: z.array(documentSchema).meta({ title: 'Văn bản' }),
});
