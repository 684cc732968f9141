import { z } from 'zod';
import { line } from './text.ts';

/** Phần đầu của một bài hướng dẫn: `content/guides/<tên>.mdx`. */
export const guideSchema = z.strictObject({
  title: line,
  /** Một câu nói bài này giúp làm gì. */
  summary: line,
  /** Thứ tự trên trang hướng dẫn, từ 1. */
  order: z.number().int().positive(),
});
export type Guide = z.infer<typeof guideSchema>;
