import { z } from 'zod';
import type { Campaign, KeyDate } from '#domain/campaign/campaign.ts';
import { choice } from './choice.ts';
import { sourced } from './sourced-schema.ts';
import { isoDay, line, referTo, year } from './text.ts';

const lines = z.array(line).default([]);

/** A year whose theme is found need not say so. */
const foundThemeSchema = z.strictObject({
  status: z
    .literal('found')
    .optional()
    .meta({
      title: 'Tình trạng',
      description: 'Bỏ trống khi đã có chủ đề; `not-found` khi chưa tìm được.',
      enumDescriptions: ['Đã có chủ đề'],
    }),
  text: line.meta({
    title: 'Lời chủ đề',
    description: 'Nguyên văn chủ đề, không có dấu ngoặc kép bao quanh.',
  }),
  source: referTo('yearDocument').meta({ title: 'Mã văn bản', description: 'Mã văn bản nêu chủ đề này.' }),
  note: line.optional().meta({ title: 'Ghi chú', description: 'Ghi chú cho người đọc.' }),
  variants: z.array(sourced).default([]).meta({
    title: 'Cách viết khác',
    description: 'Cách viết khác gặp ở nguồn khác, mỗi cách kèm mã văn bản.',
  }),
  english: sourced.optional().meta({
    title: 'Bản tiếng Anh',
    description: 'Bản tiếng Anh tìm được (không tự dịch), kèm mã văn bản.',
  }),
  workingTranslation: line.optional().meta({
    title: 'Bản dịch của dự án',
    description:
      'Bản dịch tiếng Anh của dự án, chỉ khi chưa tìm được bản nào; trang tiếng Anh ghi rõ đó là bản dịch của dự án.',
  }),
});

const missingThemeSchema = z.strictObject({
  status: z.literal('not-found').meta({
    title: 'Tình trạng',
    description: 'Chưa tìm được chủ đề của năm này.',
    enumDescriptions: ['Chưa tìm được'],
  }),
  source: referTo('yearDocument').meta({
    title: 'Mã văn bản',
    description: 'Văn bản nêu tên và ngày của Tháng hành động, khi chưa có văn bản nêu chủ đề.',
  }),
  note: line.meta({ title: 'Ghi chú', description: 'Đã tìm gì, ở đâu.' }),
  searched: isoDay.meta({ title: 'Ngày tìm', description: 'Ngày tìm gần nhất, dạng `2026-11-26`.' }),
});

const themeSchema = z.discriminatedUnion('status', [foundThemeSchema, missingThemeSchema]);

const activitySchema = z.strictObject({
  title: line.meta({ title: 'Tên hoạt động' }),
  points: lines.meta({ title: 'Các ý', description: 'Mỗi ý một dòng.' }),
});

const dutySchema = z.strictObject({
  organisation: line.meta({ title: 'Tổ chức' }),
  tasks: z.array(line).min(1).meta({ title: 'Việc được giao', description: 'Mỗi việc một dòng.' }),
});

const reportSchema = z.strictObject({
  due: isoDay.optional().meta({ title: 'Hạn', description: 'Bỏ trống nếu kế hoạch không nêu.' }),
  from: line.meta({ title: 'Ai gửi' }),
  to: line.meta({ title: 'Gửi ai' }),
  note: line.optional().meta({ title: 'Ghi chú' }),
});

const planSchema = z.strictObject({
  document: referTo('yearDocument').meta({
    title: 'Mã kế hoạch',
    description: 'Mã của kế hoạch (trong documents.yaml).',
  }),
  place: line.meta({
    title: 'Nơi áp dụng',
    description: 'Nơi kế hoạch áp dụng, ví dụ `phường Kỳ Lừa, tỉnh Lạng Sơn`.',
  }),
  summary: lines.meta({
    title: 'Nói ngắn gọn',
    description:
      'Năm đến bảy câu ngắn, lời của dự án, đúng ý kế hoạch: ai phải làm gì, hạn nào, tiền ở đâu, báo cáo cho ai. Mỗi câu một dòng.',
  }),
  purposes: lines.meta({ title: 'Mục đích', description: 'Mục đích, mỗi ý một dòng.' }),
  requirements: lines.meta({ title: 'Yêu cầu', description: 'Yêu cầu, mỗi ý một dòng.' }),
  activities: z
    .array(activitySchema)
    .default([])
    .meta({ title: 'Hoạt động', description: 'Hoạt động: tên và các ý.' }),
  duties: z
    .array(dutySchema)
    .default([])
    .meta({ title: 'Ai làm gì', description: 'Ai làm gì: mỗi tổ chức và các việc được giao.' }),
  funding: lines.meta({ title: 'Kinh phí', description: 'Kinh phí, mỗi nguồn một dòng.' }),
  reports: z
    .array(reportSchema)
    .default([])
    .meta({ title: 'Báo cáo', description: 'Báo cáo: hạn, ai gửi, gửi ai.' }),
});

const guidanceSchema = z.strictObject({
  document: referTo('yearDocument').optional().meta({ title: 'Mã văn bản' }),
  note: line.optional().meta({ title: 'Ghi chú' }),
});

const keyDateKinds: Record<KeyDate['kind'], string> = {
  opening: 'Ngày đầu của Tháng hành động',
  observance: 'Ngày kỷ niệm',
  closing: 'Ngày cuối của Tháng hành động',
  report: 'Hạn báo cáo',
};

const keyDateSchema = z.strictObject({
  date: isoDay.meta({ title: 'Ngày', description: 'Dạng `2025-11-25`.' }),
  kind: choice(keyDateKinds, { title: 'Loại mốc' }),
  what: line.meta({ title: 'Việc gì' }),
  source: referTo('yearDocument').meta({ title: 'Mã văn bản', description: 'Văn bản nêu mốc này.' }),
});

/** Phần đầu (frontmatter) của `content/<năm>/campaign.mdx`. */
export const campaignSchema = z.strictObject({
  year: year.meta({ title: 'Năm', description: 'Năm của Tháng hành động, trùng tên thư mục.' }),
  identity: referTo('identity').meta({
    title: 'Bộ nhận diện',
    description: 'Tên thư mục bộ nhận diện trong `content/identities/`.',
  }),
  monthName: line.meta({
    title: 'Tên tháng',
    description: 'Tên chính thức của Tháng hành động năm đó.',
  }),
  theme: themeSchema.meta({
    title: 'Chủ đề',
    description: 'Lời chủ đề và nguồn; chưa tìm được thì ghi `status: not-found`, ngày tìm, ghi chú.',
  }),
  opens: isoDay.meta({ title: 'Ngày đầu', description: 'Ngày đầu, dạng `2025-11-15`.' }),
  closes: isoDay.meta({ title: 'Ngày cuối', description: 'Ngày cuối, dạng `2025-12-15`.' }),
  guidance: guidanceSchema.default({}).meta({
    title: 'Văn bản hướng dẫn',
    description: 'Văn bản hướng dẫn của bộ: mã văn bản, hoặc ghi chú khi chưa tìm được.',
  }),
  keyDates: z
    .array(keyDateSchema)
    .default([])
    .meta({ title: 'Mốc ngày', description: 'Các mốc trong tháng.' }),
  plan: planSchema
    .optional()
    .meta({ title: 'Kế hoạch', description: 'Một kế hoạch của địa phương đã đọc toàn văn.' }),
  legalBasis: z
    .array(referTo('document'))
    .default([])
    .meta({ title: 'Căn cứ', description: 'Mã các văn bản làm căn cứ.' }),
  missing: lines.meta({
    title: 'Còn thiếu',
    description: 'Những gì chưa có trong kho lưu trữ, mỗi điều một câu.',
  }),
}) satisfies z.ZodType<Campaign, unknown>;
