import { z } from 'zod';
import type { Site } from '#domain/site.ts';
import { line } from './text.ts';

/** `content/site.yaml`: tên trang, người phụ trách, giấy phép của ấn phẩm. */
export const siteSchema = z.strictObject({
  name: line,
  tagline: line,
  description: line,
  /** Ai phụ trách trang này. */
  runBy: line,
  contact: z.strictObject({ label: line, url: z.url() }),
  /** Các thẻ gắn vào bài đăng, không có dấu `#` và dấu cách; là lời của trang, không phải lời chính thức. */
  hashtags: z.array(z.string().regex(/^[\p{L}\p{N}_]+$/u)).default([]),
  /** Giấy phép của ấn phẩm do trang vẽ. */
  artworkLicence: z.strictObject({ name: line, url: z.url(), note: line }),
}) satisfies z.ZodType<Site, unknown>;
