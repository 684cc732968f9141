import { z } from 'zod';
import type { Hotline } from '#domain/site/hotline.ts';
import { line, partialDate, referTo } from './text.ts';

/** As people read it. */
export const hotlineNumber = z.string().regex(/^\d[\d ]*\d$/);

const sourceSchema = z.strictObject({
  title: line.meta({ title: 'Tên nguồn' }),
  url: z
    .url({ protocol: /^https?$/ })
    .optional()
    .meta({ title: 'Địa chỉ trang', description: 'Địa chỉ công khai, nếu có.' }),
  document: referTo('document')
    .optional()
    .meta({ title: 'Mã văn bản', description: 'Khi nguồn là một văn bản của kho lưu trữ.' }),
});

const englishSchema = z.strictObject({
  name: line.meta({ title: 'Tên đường dây' }),
  forWhom: line.meta({ title: 'Dành cho ai' }),
  terms: line.optional().meta({ title: 'Điều kiện' }),
});

/** Một số điện thoại hỗ trợ, kèm nguồn và ngày xác minh gần nhất. */
export const hotlineSchema = z.strictObject({
  number: hotlineNumber.meta({
    title: 'Số',
    description: 'Số điện thoại như người ta đọc, ví dụ `1900 969 680`.',
  }),
  name: line.meta({ title: 'Tên đường dây' }),
  forWhom: line.meta({ title: 'Dành cho ai', description: 'Dành cho ai.' }),
  terms: line.optional().meta({
    title: 'Điều kiện',
    description: 'Điều kiện mà nguồn nêu, ví dụ `miễn phí, 24/7`.',
  }),
  english: englishSchema.optional().meta({
    title: 'Tiếng Anh',
    description: 'Lời tiếng Anh cho trang /en/, là bản dịch của dự án.',
  }),
  source: sourceSchema.meta({ title: 'Nguồn' }),
  verified: partialDate.meta({
    title: 'Ngày xác minh',
    description: 'Ngày nguồn nêu số này, phần đã biết.',
  }),
}) satisfies z.ZodType<Hotline, unknown>;

export const hotlinesSchema = z.strictObject({
  hotlines: z.array(hotlineSchema).meta({ title: 'Đường dây hỗ trợ' }),
});
