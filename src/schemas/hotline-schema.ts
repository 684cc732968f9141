import { z } from 'zod';
import type { Hotline } from '#domain/hotline.ts';
import { id, line, partialDate } from './text.ts';

/** Một số điện thoại hỗ trợ, kèm nguồn và ngày xác minh gần nhất. */
export const hotlineSchema = z.strictObject({
  /** Số điện thoại như người ta đọc, ví dụ `1900 969 680`. */
  number: z.string().regex(/^\d[\d ]*\d$/),
  name: line,
  /** Dành cho ai. */
  forWhom: line,
  /** Điều kiện mà nguồn nêu, ví dụ `miễn phí, 24/7`. */
  terms: line.optional(),
  source: z.strictObject({
    title: line,
    url: z.url({ protocol: /^https?$/ }).optional(),
    document: id.optional(),
  }),
  /** Ngày nguồn nêu số này, phần đã biết. */
  verified: partialDate,
}) satisfies z.ZodType<Hotline, unknown>;

export const hotlinesSchema = z.strictObject({ hotlines: z.array(hotlineSchema) });
