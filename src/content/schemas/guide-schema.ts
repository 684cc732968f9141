import { z } from 'zod';
import { line } from './text.ts';

/** Phần đầu của một bài hướng dẫn: `content/guides/<tên>.mdx`. */
export const guideSchema = z.strictObject({
  title: line.meta({ title: 'Tên bài' }),
  summary: line.meta({ title: 'Tóm tắt', description: 'Một câu nói bài này giúp làm gì.' }),
  order: z
    .number()
    .int()
    .positive()
    .meta({ title: 'Thứ tự', description: 'Thứ tự trên trang hướng dẫn, từ 1.' }),
});
export type Guide = z.infer<typeof guideSchema>;
