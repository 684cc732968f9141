import { z } from 'zod';
import type { SearchSynonym } from '#domain/site/search-synonym.ts';
import { hotlineNumber } from './hotline-schema.ts';
import { line } from './text.ts';

/** Một nhóm từ người ta gõ, và điều nhóm ấy muốn tìm. */
const synonymSchema = z.strictObject({
  typed: z.array(line).min(1).meta({
    title: 'Người ta gõ',
    description: 'Các cách gõ, mỗi cách một dòng. Có dấu hay không dấu, i hay y đều được tự hiểu.',
  }),
  means: line.optional().meta({
    title: 'Kho lưu trữ gọi là',
    description: 'Đúng lời có trên trang: mọi mục có lời này cũng được tìm ra bằng các cách gõ trên.',
  }),
  hotlines: z.array(hotlineNumber).optional().meta({
    title: 'Đường dây đứng đầu',
    description: 'Số trong hotlines.yaml, khi người gõ có thể đang cần giúp; kết quả xếp theo thứ tự ở đây.',
  }),
}) satisfies z.ZodType<SearchSynonym, unknown>;

/** `content/search-synonyms.yaml`: từ khác nhau cho cùng một thứ. */
export const searchSynonymsSchema = z.strictObject({
  synonyms: z.array(synonymSchema).meta({ title: 'Từ đồng nghĩa khi tìm' }),
});
