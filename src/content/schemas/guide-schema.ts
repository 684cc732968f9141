import { z } from 'zod';
import { motifNames } from '#domain/artwork/motifs.ts';
import { choice } from './choice.ts';
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
  motif: choice(motifNames, {
    title: 'Hình',
    description: 'Hình vẽ cạnh tên bài. Bỏ trống thì không có hình.',
  }).optional(),
});
export type Guide = z.infer<typeof guideSchema>;
