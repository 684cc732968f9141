import { z } from 'zod';
import { languages, type Translation, translationStatuses } from '#domain/slogan/translation.ts';
import { choice } from './choice.ts';
import { line, referTo } from './text.ts';

/** Một câu của năm, bằng tiếng của một dân tộc. */
const translationSchema = z.strictObject({
  language: choice(languages, {
    title: 'Ngôn ngữ',
    description: 'Mã ngôn ngữ theo BCP 47, ví dụ `km` (Khmer), `rad` (Ê Đê), `cjm-Cham` (Chăm, chữ Chăm).',
  }),
  of: line.meta({
    title: 'Câu tiếng Việt',
    description: 'Chủ đề hoặc khẩu hiệu của năm này, chép đúng từng chữ.',
  }),
  text: line.meta({ title: 'Bản dịch', description: 'Đúng như nguồn hoặc người dịch đã viết.' }),
  translator: line.meta({ title: 'Người dịch', description: 'Tên người hoặc cơ quan dịch.' }),
  checkedBy: line.optional().meta({
    title: 'Người kiểm tra',
    description: 'Người khác, đọc được ngôn ngữ này. Chưa ai đọc lại thì bỏ trống.',
  }),
  source: referTo('yearDocument').meta({
    title: 'Mã văn bản',
    description: 'Văn bản hoặc trang tin có bản dịch này.',
  }),
  status: choice(translationStatuses, {
    title: 'Tình trạng',
    description: '`draft` bản nháp, không đăng · `checked` đã có người đọc ngôn ngữ này kiểm tra.',
  }),
}) satisfies z.ZodType<Translation, unknown>;

/** Các bản dịch của một năm: `content/<năm>/translations.yaml`. */
export const translationsSchema = z.strictObject({
  translations: z.array(translationSchema).meta({
    title: 'Bản dịch',
    description: 'Chỉ chép bản dịch của người có tên; không dịch bằng máy.',
  }),
});
