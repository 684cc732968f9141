import { z } from 'zod';
import { choice } from './choice.ts';
import { line } from './text.ts';

/** What a page can show below its text, from the same content as the Vietnamese pages. */
const listings = { themes: 'Chủ đề các năm, kèm bản tiếng Anh tìm được' } as const;

/** Phần đầu của một trang tiếng Anh: `content/en/<tên>.mdx`; trang mở đầu là `index.mdx`. */
export const englishPageSchema = z.strictObject({
  title: line.meta({ title: 'Tên trang', description: 'Bằng tiếng Anh.' }),
  summary: line.meta({ title: 'Tóm tắt', description: 'Một, hai câu tiếng Anh nói trang này có gì.' }),
  order: z.number().int().positive().meta({ title: 'Thứ tự', description: 'Thứ tự trên thanh mục, từ 1.' }),
  lists: choice(listings, { title: 'Danh sách kèm theo' }).optional(),
});
export type EnglishPage = z.infer<typeof englishPageSchema>;
