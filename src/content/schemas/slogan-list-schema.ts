import { z } from 'zod';
import { motifNames } from '#domain/artwork/motifs.ts';
import { sloganListStatuses } from '#domain/slogan/slogan.ts';
import { choice } from './choice.ts';
import { line, referTo } from './text.ts';

const correctionSchema = z.strictObject({
  found: z.string().min(1).meta({ title: 'Nguồn viết', description: 'Đúng câu sai trong nguồn.' }),
  note: line.meta({ title: 'Ghi chú', description: 'Nguồn viết sai chỗ nào.' }),
});

/** Một khẩu hiệu, đúng nguyên văn trong phụ lục. */
const sloganSchema = z.strictObject({
  text: line.meta({ title: 'Khẩu hiệu', description: 'Nguyên văn khẩu hiệu.' }),
  group: line.optional().meta({ title: 'Nhóm', description: 'Nhóm trong phụ lục, nếu phụ lục chia nhóm.' }),
  dated: z.boolean().default(false).meta({
    title: 'Chỉ cho năm này',
    description: 'Ghi `true` khi khẩu hiệu nêu năm hoặc ngày cụ thể nên chỉ dùng được cho năm đó.',
  }),
  source: referTo('yearDocument').optional().meta({
    title: 'Mã văn bản',
    description: 'Mã văn bản, khi câu này lấy từ một nguồn khác với cả danh sách.',
  }),
  correction: correctionSchema.optional().meta({
    title: 'Đính chính',
    description: 'Lỗi chữ trong nguồn và lời ghi chú, khi câu đăng lên đã được sửa.',
  }),
  motif: choice(motifNames, {
    title: 'Hình',
    description: 'Hình vẽ đi cùng câu trên ấn phẩm. Bỏ trống thì máy chọn theo lời của câu.',
  }).optional(),
  emphasis: line.optional().meta({
    title: 'Chỗ nhấn',
    description: 'Mấy chữ liền nhau trong câu, chép đúng từng chữ, được viết to nhất. Bỏ trống thì máy chọn.',
  }),
});

/** Một câu bị cắt trong bản đọc được. */
const fragmentSchema = z.strictObject({
  order: z.number().int().min(1).meta({ title: 'Thứ tự', description: 'Câu thứ mấy trong nguồn, từ 1.' }),
  text: line.meta({ title: 'Phần đọc được', description: 'Phần đầu của câu, không có dấu ba chấm.' }),
  source: referTo('yearDocument').meta({ title: 'Mã văn bản', description: 'Văn bản có phần này.' }),
});

/** Danh sách khẩu hiệu của một năm: `content/<năm>/slogans.yaml`. */
export const sloganListSchema = z.strictObject({
  status: choice(sloganListStatuses, {
    title: 'Tình trạng',
    description:
      '`complete` đầy đủ · `incomplete` chưa đầy đủ · `inferred` suy đoán là của năm này · `not-found` chưa tìm được danh sách.',
  }),
  source: referTo('yearDocument').optional().meta({
    title: 'Mã văn bản',
    description: 'Mã văn bản có danh sách này (trong documents.yaml).',
  }),
  note: line.optional().meta({
    title: 'Ghi chú',
    description: 'Điều người đọc cần biết: thiếu phần nào, đã tìm ở đâu.',
  }),
  slogans: z.array(sloganSchema).default([]).meta({
    title: 'Khẩu hiệu',
    description: 'Theo thứ tự trong phụ lục; chưa tìm được danh sách thì để trống.',
  }),
  fragments: z.array(fragmentSchema).optional().meta({
    title: 'Câu bị cắt',
    description: 'Câu mới đọc được phần đầu: trang hiện là câu bị cắt, không làm ấn phẩm.',
  }),
});
export type SloganListEntry = z.infer<typeof sloganListSchema>;
