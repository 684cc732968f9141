import { z } from 'zod';
import { type Recording, recordingKinds, recordingLanguages } from '#domain/campaign/recording.ts';
import { choice } from './choice.ts';
import { line, referTo } from './text.ts';

/** Một bản ghi âm hoặc video ngôn ngữ ký hiệu. */
const recordingSchema = z.strictObject({
  kind: choice(recordingKinds, {
    title: 'Loại',
    description: '`audio` bản ghi âm · `sign-language` video ngôn ngữ ký hiệu.',
  }),
  language: choice(recordingLanguages, {
    title: 'Ngôn ngữ',
    description: 'Tiếng được nói; với video ký hiệu là tiếng của lời chép. `vi` là tiếng Việt.',
  }),
  file: line.meta({
    title: 'Tên tệp',
    description: 'Tệp nằm trong `content/<năm>/assets/`, ví dụ `loi-keu-goi.mp3`.',
  }),
  title: line.meta({ title: 'Tên bản ghi', description: 'Ví dụ: Lời kêu gọi hưởng ứng Tháng hành động.' }),
  speaker: line.meta({ title: 'Người nói', description: 'Người đọc, hoặc người làm ký hiệu.' }),
  transcript: z.array(line).min(1).meta({
    title: 'Lời chép',
    description: 'Mọi lời trong bản ghi, mỗi đoạn một dòng, bằng chính ngôn ngữ ấy.',
  }),
  source: referTo('yearDocument').meta({
    title: 'Mã văn bản',
    description: 'Văn bản hoặc trang tin có bản ghi này.',
  }),
}) satisfies z.ZodType<Recording, unknown>;

/** Các bản ghi của một năm: `content/<năm>/recordings.yaml`. */
export const recordingsSchema = z.strictObject({
  recordings: z.array(recordingSchema).meta({
    title: 'Bản ghi',
    description: 'Chỉ đăng bản ghi của người có tên và đồng ý cho đăng.',
  }),
});
